package tw.proteacher.certification.list.model;

import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** 推薦紀錄: the lines of schools' lists over all rounds. */
public interface Recommendations {
  /** Who is recommended by whom. */
  record Naming(
      long list,
      PersonId person,
      Tier tier,
      boolean inQuota,
      String remark,
      PersonId by,
      OffsetDateTime at) {}

  /**
   * 教師編制數 of a school; whoever else recommends there waits until the running transaction ends, so
   * that what is counted next stays true.
   */
  int holdEstablishment(SchoolCode school);

  /** 教師編制數, just to see. */
  int establishment(SchoolCode school);

  /**
   * How many different people the school has ever recommended for a tier within its quota, whatever
   * the round; whom it removed again and who waived are not counted.
   */
  int counted(SchoolCode school, Tier tier);

  /** Whether this person is among those counted. */
  boolean isCounted(SchoolCode school, PersonId person, Tier tier);

  /** Refused where the list names the person for the tier already. */
  void add(Naming naming);

  /** Refused with NotFound where the list has no such line. */
  ListEntry remove(long list, long entry, OffsetDateTime at);

  /** What stands on a list, by tier and name. */
  List<ListEntry> of(long list);
}
