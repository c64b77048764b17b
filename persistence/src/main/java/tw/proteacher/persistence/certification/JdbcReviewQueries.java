package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
  public Optional<CaseHead> head(long application) {
    return db.find(ReviewSql.HEAD, ReviewRows::head, application);
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

  @Override
  public Optional<ReviewBox> box(long round, long application) {
    return db.find(
        ReviewSql.BOX_OF_ONE,
        row -> ReviewBox.valueOf(row.getString("box")),
        only(round),
        application);
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
  public List<EvidenceRow> evidence(long application) {
    Map<Long, List<EvidenceFile>> files = new HashMap<>();
    db.list(
            ReviewSql.FILES,
            row -> Map.entry(row.getLong("evidence_id"), ReviewRows.file(row)),
            application)
        .forEach(
            file ->
                files
                    .computeIfAbsent(file.getKey(), none -> new ArrayList<>())
                    .add(file.getValue()));
    return db.list(
        ReviewSql.EVIDENCE,
        row ->
            new EvidenceRow(
                row.getLong("id"),
                row.getString("item_code"),
                row.getInt("position"),
                row.getString("partner_name"),
                files.getOrDefault(row.getLong("id"), List.of())),
        application);
  }

  @Override
  public List<WishRow> wishes(long application) {
    return db.list(ReviewSql.WISHES, ReviewRows::wish, application);
  }

  @Override
  public List<FlagRow> flags(long application) {
    return db.list(ReviewSql.FLAGS, ReviewRows::flag, application);
  }

  @Override
  public List<FlagRow> openFlags(@Nullable CountyCode county) {
    return db.list(ReviewSql.OPEN_FLAGS, ReviewRows::flag, county == null ? null : county.value());
  }

  @Override
  public List<AppealRow> appeals(long application) {
    return db.list(ReviewSql.APPEALS, ReviewRows::appeal, application);
  }
}
