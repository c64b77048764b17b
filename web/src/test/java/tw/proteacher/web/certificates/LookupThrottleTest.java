package tw.proteacher.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("查驗次數限制")
class LookupThrottleTest {
  private final Hands clock = new Hands();
  private final LookupThrottle throttle = new LookupThrottle(clock);

  @Test
  void thirty_a_minute_are_let_through_and_the_next_minute_begins_anew() {
    for (int i = 0; i < 30; i++) {
      assertThat(throttle.isTooMuch("192.0.2.1")).isFalse();
    }
    assertThat(throttle.isTooMuch("192.0.2.1")).isTrue();
    assertThat(throttle.isTooMuch("192.0.2.2")).isFalse();

    clock.now = clock.now.plusSeconds(60);

    assertThat(throttle.isTooMuch("192.0.2.1")).isFalse();
  }

  /** A clock that is set by hand. */
  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-15T04:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
