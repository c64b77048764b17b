package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.certification.list.model.Recommendations;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcRecommendations implements Recommendations {
  private static final String ESTABLISHMENT =
      "select establishment from directory.school where code = ?";

  /** The school's row lines up who recommends; a feed that changes the school waits, too. */
  private static final String HOLD = ESTABLISHMENT + " for no key update";

  private static final String COUNTED =
      """
      from certification.school_list_entry e
      join certification.school_list l on l.id = e.list_id
      join certification.round r on r.id = l.round_id
      where l.school = ? and e.tier = ? and e.in_quota
        and e.removed_at is null and e.waived_at is null and r.state <> 'CANCELLED'
      """;
  private static final String COUNT = "select count(distinct e.person_id) " + COUNTED;
  private static final String COUNT_ONE = "select count(*) " + COUNTED + "  and e.person_id = ?";

  private static final String ADD =
      """
      insert into certification.school_list_entry (list_id, person_id, tier, in_quota, remark,
        added_by, added_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (list_id, person_id, tier) where removed_at is null do nothing
      """;

  private static final String ENTRIES =
      "select "
          + ListEntryRows.COLUMN
          + """
           from certification.school_list l
           left join directory.school s on s.code = l.school
           where l.id = ?
          """;

  private static final String REMOVE =
      "update certification.school_list_entry set removed_at = ? where id = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcRecommendations() {}

  /** For tests. */
  JdbcRecommendations(Db db) {
    this.db = db;
  }

  @Override
  public int holdEstablishment(SchoolCode school) {
    return establishment(HOLD, school);
  }

  @Override
  public int establishment(SchoolCode school) {
    return establishment(ESTABLISHMENT, school);
  }

  private int establishment(String sql, SchoolCode school) {
    return db.find(sql, row -> row.getInt(1), school.value())
        .orElseThrow(() -> new NotFound("school", school));
  }

  @Override
  public int counted(SchoolCode school, Tier tier) {
    return (int) db.count(COUNT, school.value(), tier.name());
  }

  @Override
  public boolean isCounted(SchoolCode school, PersonId person, Tier tier) {
    return db.count(COUNT_ONE, school.value(), tier.name(), person.value()) > 0;
  }

  @Override
  public void add(Naming naming) {
    int added =
        db.update(
            ADD,
            naming.list(),
            naming.person().value(),
            naming.tier().name(),
            naming.inQuota(),
            naming.remark(),
            naming.by().value(),
            naming.at());
    if (added == 0) {
      throw new RuleViolation("certification.list.named_already");
    }
  }

  @Override
  public ListEntry remove(long list, long entry, OffsetDateTime at) {
    ListEntry standing =
        of(list).stream()
            .filter(one -> one.id() == entry)
            .findFirst()
            .orElseThrow(() -> new NotFound("list entry", entry));
    db.update(REMOVE, at, entry);
    return standing;
  }

  @Override
  public List<ListEntry> of(long list) {
    return db.one(ENTRIES, row -> ListEntryRows.read(row.getString("entries")), list);
  }
}
