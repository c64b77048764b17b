package tw.proteacher.intake.runs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("執行狀態")
class RunStatusTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "STARTING, 'RUNNING STOPPED'",
    "RUNNING, 'HELD COMPLETED FAILED STOPPED'",
    "HELD, 'STARTING'",
    "COMPLETED, ''",
    "FAILED, 'STARTING'",
    "STOPPED, 'STARTING'"
  })
  void every_pair_of_states_is_decided(RunStatus from, String allowed) {
    for (RunStatus to : RunStatus.values()) {
      assertThat(from.next().contains(to))
          .as(from + " → " + to)
          .isEqualTo((" " + allowed + " ").contains(" " + to + " "));
    }
  }

  @ParameterizedTest
  @EnumSource(RunStatus.class)
  void an_active_run_is_never_restartable(RunStatus status) {
    assertThat(status.isActive() && status.isRestartable()).isFalse();
  }

  @Test
  void a_run_that_waits_for_a_decision_does_not_block_the_next_night() {
    assertThat(RunStatus.HELD.isActive()).isFalse();
  }
}
