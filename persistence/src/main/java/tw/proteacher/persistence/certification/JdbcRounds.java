package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcRounds implements Rounds {
  private static final String BY_ID = RoundRow.SELECT + " where r.id = ?";

  private static final String OPEN_FOR =
      RoundRow.SELECT
          + """
           where r.state = 'PUBLISHED' and r.authority = ?
             and ? between r.opens_at and r.closes_at
           order by r.closes_at, r.id
          """;

  private static final String OPENING =
      RoundRow.with(
              """
              , greatest(r.closes_at,
                (select max(e.until) from certification.round_extension e
                  where e.round_id = r.id and (e.person_id = ? or e.school = ?))) as until
              """)
          + " where r.id = ?";

  private static final String PREPARED =
      RoundRow.with(
              """
              , (select count(*) from certification.round_reviewer n
                  where n.round_id = r.id) as pool
              """)
          + " where r.id = ?";

  private static final String LISTING =
      RoundRow.with(
              """
              , (select max(e.until) from certification.round_extension e
                  where e.round_id = r.id and e.school = ?) as until
              """)
          + " where r.id = ?";

  private static final String OPEN_TO =
      RoundRow.with(", post.school, post.until")
          + """
            cross join lateral (
              select s.code as school, given.until
                from directory.membership m
                join directory.school s on s.id = m.school_id
               cross join lateral (
                 select greatest(r.closes_at, max(e.until)) as until
                   from certification.round_extension e
                  where e.round_id = r.id and (e.person_id = m.person_id or e.school = s.code)
                 ) given
               where m.person_id = ? and m.ends_on is null
                 and r.authority in ('MOE', s.county_code) and given.until >= ?
               order by m.is_main desc, m.starts_on desc, m.id
               limit 1) post
           where r.state = 'PUBLISHED' and r.opens_at <= ?
           order by r.closes_at, r.id
          """;

  private static final String OF =
      RoundRow.SELECT
          + " where r.authority = ? order by r.school_year desc, r.opens_at desc nulls first, r.id"
          + " desc";

  private static final String REVIEWERS =
      """
      select person_id from certification.round_reviewer where round_id = ? order by person_id
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcRounds() {}

  /** For tests. */
  JdbcRounds(Db db) {
    this.db = db;
  }

  @Override
  public RoundView get(long id) {
    return list(BY_ID, id).stream().findFirst().orElseThrow(() -> new NotFound("round", id));
  }

  @Override
  public List<RoundView> openFor(String authority, Instant now) {
    return list(OPEN_FOR, authority, moment(now));
  }

  @Override
  public Opening opening(long id, PersonId person, SchoolCode school) {
    return db.find(
            OPENING,
            row -> opening(RoundRow.read(row), school, row),
            person.value(),
            school.value(),
            id)
        .orElseThrow(() -> new NotFound("round", id));
  }

  @Override
  public List<Opening> openTo(PersonId person, Instant now) {
    return db.list(
        OPEN_TO,
        row -> opening(RoundRow.read(row), new SchoolCode(row.getString("school")), row),
        person.value(),
        moment(now),
        moment(now));
  }

  private static Opening opening(RoundView round, SchoolCode school, ResultSet row)
      throws SQLException {
    OpenPeriod period = round.period();
    return new Opening(
        round, school, RoundRow.instant(row, "until").map(period::until).orElse(period));
  }

  @Override
  public List<RoundView> of(String authority) {
    return list(OF, authority);
  }

  @Override
  public Prepared prepared(long id) {
    return db.find(PREPARED, row -> new Prepared(RoundRow.read(row), row.getInt("pool")), id)
        .orElseThrow(() -> new NotFound("round", id));
  }

  @Override
  public Listing listing(long id, SchoolCode school) {
    return db.find(
            LISTING,
            row -> new Listing(RoundRow.read(row), RoundRow.moment(row, "until")),
            school.value(),
            id)
        .orElseThrow(() -> new NotFound("round", id));
  }

  @Override
  public List<PersonId> reviewers(long round) {
    return db.list(REVIEWERS, row -> new PersonId(row.getLong(1)), round);
  }

  private List<RoundView> list(String sql, @Nullable Object... arguments) {
    return db.list(sql, RoundRow::read, arguments);
  }

  private static OffsetDateTime moment(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }
}
