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
import org.jspecify.annotations.Nullable;
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
      "select name, status, done, total from intake.run_step where run_id = ? order by ordinal";

  private static final String FEEDS =
      """
      select id, file, coalesce(kind, '') as kind, coalesce(mode, '') as mode, status,
             coalesce(reason, '') as reason, read, inserted, updated, unchanged, withdrawn,
             array(select code || '=' || n from jsonb_each_text(exceptions) e (code, n)) as exceptions,
             array(select code || '=' || n from jsonb_each_text(warnings) w (code, n)) as warnings
        from intake.feed_file where run_id = ? order by id
      """;

  @Inject private Db db;

  JdbcRuns() {}

  JdbcRuns(Db db) {
    this.db = db;
  }

  @Override
  public List<RunReport.Head> recent(int limit) {
    return db.list(RECENT, JdbcRuns::head, limit);
  }

  @Override
  public Optional<RunReport> report(long run) {
    return db.find(HEAD, JdbcRuns::head, run)
        .map(
            head ->
                new RunReport(
                    head,
                    db.list(STEPS, JdbcRuns::step, run),
                    db.list(FEEDS, JdbcRuns::feed, run)));
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
