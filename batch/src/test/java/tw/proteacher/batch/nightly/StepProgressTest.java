package tw.proteacher.batch.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.Visitors;

@DisplayName("步驟進度")
class StepProgressTest {
  private final NotedLease lease = new NotedLease();
  private final StepProgress progress = new StepProgress(lease, "hours", new Visitors());

  @Test
  void told_often_it_is_written_at_most_once_a_second() {
    for (int i = 1; i <= 1000; i++) {
      progress.report(i, 1000);
    }

    assertThat(lease.written).containsExactly("1/1000");
  }

  @Test
  void the_last_numbers_are_written_whenever_the_ones_before_were() {
    progress.report(1, 10);
    progress.report(10, 10);

    progress.write();

    assertThat(lease.written).containsExactly("1/10", "10/10");
  }

  @Test
  void the_files_of_a_step_are_added_up() {
    progress.report(100, 100);
    progress.report(0, 40);
    progress.report(30, 40);

    progress.write();

    assertThat(lease.written).endsWith("130/140");
  }

  @Test
  void a_stop_is_learned_with_the_next_writing_and_not_forgotten() {
    assertThat(progress.stopRequested()).isFalse();
    lease.stopRequested = true;

    progress.report(1, 10);
    lease.stopRequested = false;
    progress.write();

    assertThat(progress.stopRequested()).isTrue();
  }

  @Test
  void work_in_pieces_ends_between_two_of_them() {
    lease.stopRequested = true;

    assertThatThrownBy(() -> progress.reportOrStop(1, 4)).isInstanceOf(WorkStopped.class);
  }

  /** A lease that notes what is written through it. */
  private static final class NotedLease implements RunLease {
    private final List<String> written = new ArrayList<>();
    private boolean stopRequested;

    @Override
    public boolean progress(String step, long done, long total) {
      written.add(done + "/" + total);
      return stopRequested;
    }

    @Override
    public long run() {
      return 1;
    }

    @Override
    public String job() {
      return "nightly-reconciliation";
    }

    @Override
    public int attempt() {
      return 1;
    }

    @Override
    public boolean isDone(String step) {
      return false;
    }

    @Override
    public void begin(String step) {
      written.clear();
    }

    @Override
    public void finish(String step) {
      written.add("finished");
    }

    @Override
    public void end(RunStatus status, String error) {
      written.add(status.name());
    }

    @Override
    public void close() {
      written.add("closed");
    }
  }
}
