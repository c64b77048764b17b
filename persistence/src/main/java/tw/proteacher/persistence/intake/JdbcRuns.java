package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.HeldFile;
import tw.proteacher.intake.runs.RunReport;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.Runs;
import tw.proteacher.intake.runs.StepStatus;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.TaipeiClock;

/** Runs, their steps and their files as screens show them. */
@ApplicationScoped
class JdbcRuns implements Runs {
  private static final String RECENT =
      """
      select id, job, status, requested_by, started_at, ended_at, node, attempt, stop_requested, error
        from intake.run order by id desc limit ?
      """;

  private static final String HEAD =
      """
      select id, job, status, requested_by, started_at, ended_at, node, attempt, stop_requested, error
        from intake.run where id = ?
      """;

  private static final String STEPS =
      """
      select run_id, name, status, done, total from intake.run_step
       where run_id = any (?) order by run_id, ordinal
      """;

  private static final String FEEDS =
      """
      select run_id, id, file, coalesce(kind, '') as kind, coalesce(mode, '') as mode, status,
             coalesce(reason, '') as reason, read, inserted, updated, unchanged, withdrawn,
             array(select code || '=' || n from jsonb_each_text(exceptions) e (code, n)) as exceptions,
             array(select code || '=' || n from jsonb_each_text(warnings) w (code, n)) as warnings
        from intake.feed_file where run_id = any (?) order by id
      """;

  private static final String HELD =
      """
      select id, run_id, file, kind, read, coalesce(live_rows, 0) as live,
             coalesce(would_withdraw, 0) as would_withdraw, seen_at
        from intake.feed_file where status = 'HELD' and run_id is not null order by id
      """;

  @Inject private Db db;

  JdbcRuns() {}

  JdbcRuns(Db db) {
    this.db = db;
  }

  @Override
  public List<RunReport> recent(int limit) {
    return withParts(db.list(RECENT, JdbcRuns::head, limit));
  }

  @Override
  public Optional<RunReport> report(long run) {
    return withParts(db.list(HEAD, JdbcRuns::head, run)).stream().findFirst();
  }

  @Override
  public List<HeldFile> held() {
    return db.list(
        HELD,
        row ->
            new HeldFile(
                row.getLong("id"),
                row.getLong("run_id"),
                row.getString("file"),
                row.getString("kind"),
                row.getLong("read"),
                row.getLong("live"),
                row.getLong("would_withdraw"),
                inTaipei(row.getObject("seen_at", OffsetDateTime.class))));
  }

  private record Part<T>(long run, T value) {}

  /** The steps and files of all runs with one query each. */
  private List<RunReport> withParts(List<RunReport.Head> heads) {
    Long[] runs = heads.stream().map(RunReport.Head::id).toArray(Long[]::new);
    var steps =
        byRun(db.list(STEPS, row -> new Part<>(row.getLong("run_id"), step(row)), (Object) runs));
    var feeds =
        byRun(db.list(FEEDS, row -> new Part<>(row.getLong("run_id"), feed(row)), (Object) runs));
    return heads.stream()
        .map(
            head ->
                new RunReport(
                    head,
                    steps.getOrDefault(head.id(), List.of()),
                    feeds.getOrDefault(head.id(), List.of())))
        .toList();
  }

  private static <T> Map<Long, List<T>> byRun(List<Part<T>> parts) {
    return parts.stream()
        .collect(
            Collectors.groupingBy(Part::run, Collectors.mapping(Part::value, Collectors.toList())));
  }

  private static RunReport.Head head(ResultSet row) throws SQLException {
    return new RunReport.Head(
        row.getLong("id"),
        row.getString("job"),
        RunStatus.valueOf(row.getString("status")),
        row.getString("requested_by"),
        inTaipei(row.getObject("started_at", OffsetDateTime.class)),
        ended(row),
        row.getString("node"),
        row.getInt("attempt"),
        row.getBoolean("stop_requested"),
        row.getString("error"));
  }

  private static @Nullable OffsetDateTime ended(ResultSet row) throws SQLException {
    OffsetDateTime moment = row.getObject("ended_at", OffsetDateTime.class);
    return moment == null ? null : inTaipei(moment);
  }

  private static OffsetDateTime inTaipei(OffsetDateTime moment) {
    return moment.atZoneSameInstant(TaipeiClock.TAIPEI).toOffsetDateTime();
  }

  private static RunReport.Step step(ResultSet row) throws SQLException {
    return new RunReport.Step(
        row.getString("name"),
        StepStatus.valueOf(row.getString("status")),
        row.getLong("done"),
        row.getLong("total"));
  }

  private static RunReport.Feed feed(ResultSet row) throws SQLException {
    return new RunReport.Feed(
        row.getLong("id"),
        row.getString("file"),
        row.getString("kind"),
        row.getString("mode"),
        row.getString("status"),
        row.getString("reason"),
        row.getLong("read"),
        row.getLong("inserted"),
        row.getLong("updated"),
        row.getLong("unchanged"),
        row.getLong("withdrawn"),
        byCode(row.getArray("exceptions")),
        byCode(row.getArray("warnings")));
  }

  /** From {@code CODE=n} pairs. */
  private static Map<String, Long> byCode(Array pairs) throws SQLException {
    Map<String, Long> numbers = new TreeMap<>();
    for (String pair : (String[]) pairs.getArray()) {
      int equals = pair.indexOf('=');
      numbers.put(pair.substring(0, equals), Long.valueOf(pair.substring(equals + 1)));
    }
    return numbers;
  }
}
