package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
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

  private static final String OPEN_TO =
      RoundRow.SELECT
          + """
           where r.state = 'PUBLISHED' and r.authority in ('MOE', ?) and r.opens_at <= ?
             and greatest(r.closes_at,
                          (select max(e.until) from certification.round_extension e
                            where e.round_id = r.id and (e.person_id = ? or e.school = ?))) >= ?
           order by r.closes_at, r.id
          """;

  private static final String ANNOUNCED =
      RoundRow.SELECT
          + """
           where r.state = 'PUBLISHED' and r.authority in ('MOE', ?)
           order by r.opens_at desc, r.id desc
          """;

  private static final String OF =
      RoundRow.SELECT
          + " where r.authority = ? order by r.school_year desc, r.opens_at desc nulls first, r.id"
          + " desc";

  private static final String UNTIL =
      """
      select max(e.until)
      from certification.round_extension e
      where e.round_id = ? and (e.person_id = ? or e.school = ?)
      """;

  private static final String REVIEWERS =
      """
      select person_id from certification.round_reviewer where round_id = ? order by person_id
      """;

  @Inject private Db db;
  @Inject private RoundPlans plans;

  /** For the container. */
  JdbcRounds() {}

  /** For tests. */
  JdbcRounds(Db db) {
    this.db = db;
    this.plans = new RoundPlans(db);
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
  public List<RoundView> openTo(
      PersonId person, SchoolCode school, CountyCode county, Instant now) {
    return list(OPEN_TO, county.value(), moment(now), person.value(), school.value(), moment(now));
  }

  @Override
  public List<RoundView> announcedIn(CountyCode county) {
    return list(ANNOUNCED, county.value());
  }

  @Override
  public List<RoundView> of(String authority) {
    return list(OF, authority);
  }

  @Override
  public OpenPeriod deadline(RoundView round, PersonId person, SchoolCode school) {
    return extended(round.period(), round.id(), person.value(), school);
  }

  @Override
  public OpenPeriod listDeadline(RoundView round, SchoolCode school) {
    return extended(round.listPeriod(), round.id(), null, school);
  }

  private OpenPeriod extended(
      OpenPeriod period, long round, @Nullable Long person, SchoolCode school) {
    return db
        .list(UNTIL, row -> RoundRow.instant(row, "max"), round, person, school.value())
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(period::until)
        .orElse(period);
  }

  @Override
  public List<PersonId> reviewers(long round) {
    return db.list(REVIEWERS, row -> new PersonId(row.getLong(1)), round);
  }

  private List<RoundView> list(String sql, @Nullable Object... arguments) {
    List<RoundView> bare = db.list(sql, RoundRow::read, arguments);
    if (bare.isEmpty()) {
      return bare;
    }
    Map<Long, RoundPlan> all = plans.of(bare.stream().map(RoundView::id).toList());
    return bare.stream()
        .map(round -> RoundRow.with(round, all.getOrDefault(round.id(), RoundPlans.EMPTY)))
        .toList();
  }

  private static OffsetDateTime moment(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }
}
