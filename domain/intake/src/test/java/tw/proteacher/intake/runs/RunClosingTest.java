package tw.proteacher.intake.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("結案")
class RunClosingTest {
  @Test
  void a_run_without_files_is_complete() {
    assertThat(RunClosing.verdict(List.of())).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void a_held_file_makes_the_run_wait() {
    assertThat(RunClosing.verdict(List.of(taken("delta", 8, 2), feed("full", "HELD", 10, 0, 0))))
        .isEqualTo(RunStatus.HELD);
  }

  @Test
  void rows_that_are_unaccounted_for_fail_the_run_and_name_the_file() {
    assertThatThrownBy(() -> RunClosing.verdict(List.of(taken("delta", 8, 1))))
        .hasMessageContaining("hours-delta-20251123.csv");
  }

  @Test
  void what_a_full_file_withdraws_it_does_not_contain() {
    assertThat(feed("full", "TAKEN", 10, 10, 3).addsUp()).isTrue();
    assertThat(feed("delta", "TAKEN", 10, 7, 3).addsUp()).isTrue();
    assertThat(feed("delta", "TAKEN", 10, 10, 3).addsUp()).isFalse();
  }

  @Test
  void a_refused_file_has_nothing_to_add_up() {
    assertThat(feed("delta", "REFUSED", 10, 0, 0).addsUp()).isTrue();
  }

  /** Ten rows read. */
  private static RunReport.Feed taken(String mode, long inserted, long withdrawn) {
    return feed(mode, "TAKEN", 10, inserted, withdrawn);
  }

  private static RunReport.Feed feed(
      String mode, String status, long read, long inserted, long withdrawn) {
    return new RunReport.Feed(
        1,
        "hours-" + mode + "-20251123.csv",
        "hours",
        mode,
        status,
        "",
        read,
        inserted,
        0,
        0,
        withdrawn,
        Map.of(),
        Map.of());
  }
}
