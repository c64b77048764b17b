package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.pipeline.PipelineQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcPipelineQueries implements PipelineQueries {
  private static final String DUE =
      "a.due_at < ? and a.state in ('RETURNED', 'REVISING', 'FIXING')";
  private static final String FIGURES =
      """
      select a.state, count(*) as cases, count(*) filter (where %s) as overdue
      from certification.application a
      where a.round_id = ?
      group by a.state
      """
          .formatted(DUE);

  private static final String SCHOOLS =
      """
      with seen as (
        select school, round_id, count(*) filter (where state in ('DRAFT', 'WITHDRAWN')) as drafts,
               count(*) filter (where submitted_at is not null) as handed_in
        from certification.application where round_id = ? group by school, round_id),
      listed as (
        select l.school, l.state, l.handed_in_at,
               (select count(*) from certification.school_list_entry e
                 where e.list_id = l.id and e.removed_at is null) as named
        from certification.school_list l where l.round_id = ?)
      select s.code, s.name, listed.state, listed.handed_in_at, coalesce(listed.named, 0) as named,
             coalesce(seen.drafts, 0) as drafts, coalesce(seen.handed_in, 0) as handed_in
      from directory.school s
      left join seen on seen.school = s.code
      left join listed on listed.school = s.code
      where seen.school is not null or listed.school is not null
      order by coalesce(listed.state, '') = 'HANDED_IN', s.code
      """;

  private static final String CASES =
      """
      select a.id, p.name, a.school, s.name as school_name, a.tier, a.state,
             coalesce(a.receipt, '') as receipt, a.submitted_at, a.due_at,
             (select count(*) from casework.assignment n
               where n.kind = 'certification.application' and n.case_id = a.id
                 and n.stage = a.stage and n.ended_at is null) as seats,
             (select count(*) from casework.assignment n
                join casework.verdict v on v.assignment_id = n.id
               where n.kind = 'certification.application' and n.case_id = a.id
                 and n.stage = a.stage and n.ended_at is null and v.given_at is not null) as verdicts,
             count(*) over () as total
      from certification.application a
      join directory.person p on p.id = a.person_id
      join directory.school s on s.code = a.school
      where a.round_id = ? and (? = '' or a.state = ?) and (? = '' or a.school = ?)
        and (not ? or %s)
      order by a.school, p.name, a.id
      limit ? offset ?
      """
          .formatted(DUE);

  @Inject private Db db;

  /** For the container. */
  JdbcPipelineQueries() {}

  /** For tests. */
  JdbcPipelineQueries(Db db) {
    this.db = db;
  }

  @Override
  public Figures figures(long round, Instant now) {
    Map<ApplicationState, Long> cases = new EnumMap<>(ApplicationState.class);
    List<Long> overdue =
        db.list(
            FIGURES,
            row -> {
              cases.put(ApplicationState.valueOf(row.getString("state")), row.getLong("cases"));
              return row.getLong("overdue");
            },
            now.atOffset(ZoneOffset.UTC),
            round);
    return new Figures(cases, overdue.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public List<SchoolLine> schools(long round) {
    return db.list(SCHOOLS, JdbcPipelineQueries::school, round, round);
  }

  @Override
  public Slice<CaseLine> cases(long round, CaseFilter filter, Instant now, int first, int size) {
    OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
    return db.slice(
        CASES,
        JdbcPipelineQueries::line,
        first,
        size,
        round,
        filter.state(),
        filter.state(),
        filter.school(),
        filter.school(),
        filter.overdue(),
        moment);
  }

  private static SchoolLine school(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new SchoolLine(
        row.getString("code"),
        row.getString("name"),
        state == null ? null : SchoolListState.valueOf(state),
        RoundRow.moment(row, "handed_in_at"),
        row.getInt("named"),
        row.getInt("drafts"),
        row.getInt("handed_in"));
  }

  private static CaseLine line(ResultSet row) throws SQLException {
    return new CaseLine(
        row.getLong("id"),
        row.getString("name"),
        row.getString("school"),
        row.getString("school_name"),
        Tier.valueOf(row.getString("tier")),
        ApplicationState.valueOf(row.getString("state")),
        row.getString("receipt"),
        RoundRow.moment(row, "submitted_at"),
        RoundRow.moment(row, "due_at"),
        row.getInt("seats"),
        row.getInt("verdicts"));
  }
}
