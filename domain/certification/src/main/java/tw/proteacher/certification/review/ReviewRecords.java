package tw.proteacher.certification.review;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Subject;

/** 審查紀錄: what the review writes beside the case and its panel, in the running transaction. */
public interface ReviewRecords {
  /**
   * 退回修正項目: one place of a case that is asked for again; no evidence and no sheet opens the whole
   * case.
   */
  record Wish(@Nullable Long evidence, @Nullable Long sheet, String field, String remark) {}

  void wish(
      long application, int stage, List<Wish> wishes, @Nullable PersonId by, OffsetDateTime now);

  /** Whether a part of a case is what a wish says it is. */
  boolean belongs(long application, Wish wish);

  /** 迴避: from now on the reviewer judges no case of this person. */
  void declareConflict(PersonId reviewer, PersonId applicant, String reason, OffsetDateTime now);

  /** Decides the open appeal of a case; false where there is none. */
  boolean decideAppeal(
      long application, boolean granted, PersonId by, String remark, OffsetDateTime now);

  /** Whether the case was ever appealed. */
  boolean wasAppealed(long application);

  /** Whose a flag is; refused with NotFound when there is none. */
  Subject subjectOfFlag(long flag);

  /** Clears a flag; false where somebody did so already. */
  boolean clearFlag(long flag, PersonId by, String remark, OffsetDateTime now);

  /** Cases whose papers were due before a moment and did not come. */
  List<Long> overdue(OffsetDateTime now);

  /** Flags cases and certificates whose hours have shrunk since they were handed in; how many. */
  int flagShrunkenHours(OffsetDateTime now);
}
