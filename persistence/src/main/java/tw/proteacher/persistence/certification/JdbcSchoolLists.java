package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.SchoolLists;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcSchoolLists implements SchoolLists {
  private static final String NAMED =
      """
      select count(*)
      from certification.school_list_entry e
      join certification.school_list l on l.id = e.list_id
      where l.round_id = ? and e.person_id = ? and e.tier = ? and e.removed_at is null
      """;
  private static final String LISTED = NAMED + "and l.state = 'HANDED_IN'";
  private static final String HOLD =
      """
      select l.id
      from certification.school_list l
      where l.round_id = ?
        and exists (
          select from certification.school_list_entry e
          where e.list_id = l.id and e.person_id = ? and e.tier = ? and e.removed_at is null)
      order by l.id
      for share of l
      """;
  private static final String STATE =
      "select state from certification.school_list where round_id = ? and school = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcSchoolLists() {}

  /** For tests. */
  JdbcSchoolLists(Db db) {
    this.db = db;
  }

  @Override
  public boolean isListed(long round, PersonId person, Tier tier) {
    return db.count(LISTED, round, person.value(), tier.name()) > 0;
  }

  @Override
  public void hold(long round, PersonId person, Tier tier) {
    db.list(HOLD, row -> row.getLong(1), round, person.value(), tier.name());
  }

  @Override
  public boolean isNamed(long round, PersonId person, Tier tier) {
    return db.count(NAMED, round, person.value(), tier.name()) > 0;
  }

  @Override
  public Optional<SchoolListState> state(long round, SchoolCode school) {
    return db.find(STATE, row -> SchoolListState.valueOf(row.getString(1)), round, school.value());
  }
}
