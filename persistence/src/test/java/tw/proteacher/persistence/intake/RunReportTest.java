package tw.proteacher.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunReport;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;

@DisplayName("執行報告")
class RunReportTest {
  private Db db;
  private JdbcRuns runs;
  private long run;

  @BeforeEach
  void a_run() {
    db = new Db(TestDatabase.fresh());
    runs = new JdbcRuns(db);
    run = new JdbcRunLedger(db).open(Job.NIGHTLY, "operator1").orElseThrow();
  }

  @Test
  void shows_the_steps_in_their_order_and_the_files_with_their_counts() {
    db.update(
        """
        insert into intake.feed_file
          (run_id, file, kind, mode, status, read, inserted, updated, unchanged, withdrawn,
           exceptions, warnings, seen_at)
        values (?, 'hours-delta-20251123.csv', 'hours', 'delta', 'TAKEN', 10, 4, 2, 1, 1,
                '{"BAD_ID": 2}', '{"LOST_CHARACTERS": 1}', now())
        """,
        run);

    RunReport report = runs.report(run).orElseThrow();

    assertThat(report.head().status()).isEqualTo(RunStatus.STARTING);
    assertThat(report.head().requestedBy()).isEqualTo("operator1");
    assertThat(report.steps()).extracting(RunReport.Step::name).isEqualTo(Job.NIGHTLY.steps());
    RunReport.Feed feed = report.feeds().get(0);
    assertThat(feed.exceptions()).isEqualTo(Map.of("BAD_ID", 2L));
    assertThat(feed.warnings()).isEqualTo(Map.of("LOST_CHARACTERS", 1L));
    assertThat(feed.addsUp()).isTrue();
  }

  @Test
  void lists_the_newest_first() {
    db.update("update intake.run set status = 'COMPLETED', ended_at = now()");
    new JdbcRunLedger(db).open(Job.NIGHTLY, "platform");

    assertThat(runs.recent(10))
        .extracting(report -> report.head().id())
        .containsExactly(run + 1, run);
    assertThat(runs.recent(1))
        .singleElement()
        .satisfies(only -> assertThat(only.steps()).hasSize(9));
  }

  @Test
  void knows_nothing_of_a_run_that_never_was() {
    assertThat(runs.report(run + 1)).isEmpty();
  }
}
