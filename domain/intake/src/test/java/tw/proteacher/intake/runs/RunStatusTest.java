package tw.proteacher.intake.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void the_drawing_shows_every_step_and_no_other() throws IOException {
    Set<String> drawn = new TreeSet<>();
    Matcher arrow =
        Pattern.compile("([A-Z]+) --> ([A-Z]+):")
            .matcher(Files.readString(Path.of("../../docs/states/run.md")));
    while (arrow.find()) {
      drawn.add(arrow.group(1) + " " + arrow.group(2));
    }

    Set<String> allowed = new TreeSet<>(Set.of("RUNNING RUNNING"));
    for (RunStatus from : RunStatus.values()) {
      from.next().forEach(to -> allowed.add(from + " " + to));
    }
    assertThat(drawn).isEqualTo(allowed);
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
