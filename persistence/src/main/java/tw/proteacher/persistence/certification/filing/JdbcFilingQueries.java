package tw.proteacher.persistence.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.FilingQueries;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcFilingQueries implements FilingQueries {
  private static final String ROW =
      """
      select a.id, a.person_id, p.name as person_name, s.name as school_name, a.round_id,
             r.name as round_name, r.purpose, a.tier, a.state, a.receipt, a.submitted_at, a.due_at,
             a.changed_at, count(*) over () as total,
             greatest(r.closes_at,
               (select max(x.until) from certification.round_extension x
                 where x.round_id = r.id and (x.person_id = a.person_id or x.school = a.school)))
               as closes_at
        from certification.application a
        join certification.round r on r.id = a.round_id
        join directory.person p on p.id = a.person_id
        join directory.school s on s.code = a.school
      """;

  private static final String OF_PERSON = ROW + " where a.person_id = ? order by a.id desc";

  private static final String IN_REACH =
      ROW
          + """
             where (?::bigint is null or a.round_id = ?)
               and (? or a.county = any (?) or a.school = any (?))
             order by a.round_id desc, p.name, a.id
             limit ? offset ?
          """;

  /** A wildcard that somebody types is a letter like any other. */
  private static final String COLLEAGUES =
      """
      with own as (
        select m.school_id, s.county_code
          from directory.membership m
          join directory.school s on s.id = m.school_id
         where m.person_id = ? and m.ends_on is null
      )
      select distinct on (same_school, p.name, p.id)
             p.id, p.name, m.title, s.name as school_name,
             m.school_id in (select school_id from own) as same_school
        from directory.membership m
        join directory.school s on s.id = m.school_id
        join directory.person p on p.id = m.person_id
       where m.ends_on is null
         and s.county_code in (select county_code from own)
         and m.person_id <> ?
         and p.name like '%' || replace(replace(replace(?, '\\', '\\\\'), '%', '\\%'), '_', '\\_')
             || '%'
       order by same_school desc, p.name, p.id, m.is_main desc
       limit ?
      """;

  private static final String POSTS =
      """
      select s.code, s.name, s.county_code, m.is_main
        from directory.membership m
        join directory.school s on s.id = m.school_id
       where m.person_id = ? and m.ends_on is null
       order by m.is_main desc, m.starts_on desc, m.id
      """;

  private Db db;

  /** For the container. */
  @SuppressWarnings("NullAway")
  protected JdbcFilingQueries() {}

  @Inject
  JdbcFilingQueries(Db db) {
    this.db = db;
  }

  @Override
  public List<CaseRow> of(PersonId person) {
    return db.list(OF_PERSON, JdbcFilingQueries::row, person.value());
  }

  @Override
  public Slice<CaseRow> inReach(Reach reach, @Nullable Long round, int first, int size) {
    return db.slice(
        IN_REACH,
        JdbcFilingQueries::row,
        first,
        size,
        round,
        round,
        reach.nation(),
        reach.counties().stream().map(CountyCode::value).toArray(String[]::new),
        reach.schools().stream().map(SchoolCode::value).toArray(String[]::new));
  }

  @Override
  public List<ColleagueRow> colleagues(PersonId of, String name, int most) {
    return db.list(
        COLLEAGUES,
        row ->
            new ColleagueRow(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                row.getString("title"),
                row.getString("school_name"),
                row.getBoolean("same_school")),
        of.value(),
        of.value(),
        name,
        most);
  }

  @Override
  public List<Post> posts(PersonId person) {
    return db.list(
        POSTS,
        row ->
            new Post(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                new CountyCode(row.getString("county_code")),
                row.getBoolean("is_main")),
        person.value());
  }

  private static CaseRow row(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getLong("id"),
        new PersonId(row.getLong("person_id")),
        row.getString("person_name"),
        row.getString("school_name"),
        row.getLong("round_id"),
        row.getString("round_name"),
        RoundPurpose.valueOf(row.getString("purpose")),
        Tier.valueOf(row.getString("tier")),
        ApplicationState.valueOf(row.getString("state")),
        row.getString("receipt"),
        moment(row, "submitted_at"),
        moment(row, "closes_at"),
        moment(row, "due_at"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
