package tw.proteacher.notices.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("重寄間隔")
class RetryLadderTest {
  @Test
  void the_ladder_outlasts_a_weekend_without_a_mail_server_and_ends() {
    Duration total = Duration.ZERO;
    int attempts = 1;
    for (Optional<Duration> wait = RetryLadder.after(attempts);
        wait.isPresent();
        wait = RetryLadder.after(++attempts)) {
      total = total.plus(wait.get());
    }

    assertThat(total).isGreaterThan(Duration.ofHours(72)).isLessThan(Duration.ofDays(7));
  }

  @Test
  void the_first_try_again_comes_soon() {
    assertThat(RetryLadder.after(1)).contains(Duration.ofMinutes(1));
  }
}
