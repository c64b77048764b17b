package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListCandidate;
import tw.proteacher.certification.list.ListQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcListQueries implements ListQueries {
  /**
   * Who holds a certificate is known at once, and who handed in was found eligible then; the rest
   * of the standing is from last night.
   */
  private static final String CANDIDATES =
      """
      select p.id, p.name, m.title,
             coalesce(h.status,
               case when a.state not in ('DRAFT', 'WITHDRAWN', 'WAIVED') then 'ELIGIBLE' end,
               e.status, 'NOT_STARTED') as status,
             a.state, n.id is not null as named
      from directory.school s
      join directory.membership m
        on m.school_id = s.id and m.ends_on is null and m.is_main and m.appointment <> 'INTERN'
      join directory.person p on p.id = m.person_id
      left join certification.eligibility e on e.person_id = p.id and e.tier = ?
      left join lateral (
        select case when bool_or(%s = 'VALID') then 'CERTIFIED' else 'EXPIRED' end as status
        from certification.certificate c
        where c.person_id = p.id and c.tier = ? and c.state <> 'WITHDRAWN'
        having count(*) > 0) h on true
      left join certification.application a
        on a.person_id = p.id and a.round_id = ? and a.tier = ?
      left join certification.school_list l on l.round_id = ? and l.school = s.code
      left join certification.school_list_entry n
        on n.list_id = l.id and n.person_id = p.id and n.tier = ? and n.removed_at is null
      where s.code = ?
      order by coalesce(e.status, '') <> 'ELIGIBLE', a.state is null, p.name, p.id
      """
          .formatted(Standing.of("c"));

  @Inject private Db db;

  /** For the container. */
  JdbcListQueries() {}

  /** For tests. */
  JdbcListQueries(Db db) {
    this.db = db;
  }

  @Override
  public List<ListCandidate> candidates(long round, SchoolCode school, Tier tier, LocalDate today) {
    return db.list(
        CANDIDATES,
        JdbcListQueries::candidate,
        tier.name(),
        today,
        tier.name(),
        round,
        tier.name(),
        round,
        tier.name(),
        school.value());
  }

  private static ListCandidate candidate(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new ListCandidate(
        new PersonId(row.getLong("id")),
        row.getString("name"),
        row.getString("title"),
        EligibilityStatus.valueOf(row.getString("status")),
        state == null ? null : ApplicationState.valueOf(state),
        row.getBoolean("named"));
  }
}
