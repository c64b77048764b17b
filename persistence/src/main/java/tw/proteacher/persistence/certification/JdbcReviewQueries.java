package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.Conflict;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcReviewQueries implements ReviewQueries {
  @Inject private Db db;

  /** For the container. */
  JdbcReviewQueries() {}

  /** For tests. */
  JdbcReviewQueries(Db db) {
    this.db = db;
  }

  @Override
  public Optional<FiledCase> filed(long application) {
    return db.find(ReviewSql.FILED, FiledCaseRow::read, application);
  }

  @Override
  public Slice<CaseRow> cases(long round, @Nullable ReviewBox box, int first, int size) {
    return db.slice(
        ReviewSql.CASES,
        ReviewRows::listed,
        first,
        size,
        only(round),
        box == null ? null : box.name());
  }

  @Override
  public Map<Long, Map<ReviewBox, Long>> counts(Collection<Long> rounds) {
    Map<Long, Map<ReviewBox, Long>> counts = new HashMap<>();
    db.list(
        ReviewSql.COUNTS,
        row ->
            counts
                .computeIfAbsent(row.getLong("round_id"), none -> new EnumMap<>(ReviewBox.class))
                .merge(ReviewBox.valueOf(row.getString("box")), row.getLong("cases"), Long::sum),
        (Object) rounds.toArray(Long[]::new));
    return counts;
  }

  private static Long[] only(long round) {
    return new Long[] {round};
  }

  @Override
  public List<DeskRow> desk(PersonId reviewer) {
    return db.list(ReviewSql.DESK, ReviewRows::desk, reviewer.value());
  }

  @Override
  public List<Sitting> sittings(long round) {
    return db.list(ReviewSql.SITTINGS, ReviewRows::sitting, round);
  }

  @Override
  public List<ReviewerRow> reviewers(long round, LocalDate today) {
    return db.list(ReviewSql.REVIEWERS, ReviewRows::reviewer, today, round);
  }

  @Override
  public List<Conflict> conflicts(Collection<Long> applications, Collection<PersonId> reviewers) {
    return db.list(
        ReviewSql.CONFLICTS,
        ReviewRows::conflict,
        applications.toArray(Long[]::new),
        reviewers.stream().map(PersonId::value).toArray(Long[]::new));
  }

  @Override
  public List<FlagRow> openFlags(@Nullable CountyCode county) {
    return db.one(
        ReviewSql.OPEN_FLAGS,
        row -> JsonRows.listed(row.getString("flags"), ReviewRows::flag),
        county == null ? null : county.value());
  }
}
