package tw.proteacher.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("登入鎖定")
class SignInThrottleTest {
  private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
  private static final String HERE = "192.0.2.1";
  private static final String THERE = "192.0.2.2";

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void five_wrong_passwords_lock_the_account_wherever_one_tries() {
    at(Duration.ZERO);

    fail("teacher1", HERE, 5);

    assertThat(throttle.isLocked("teacher1", THERE)).isTrue();
    assertThat(throttle.isLocked("teacher2", HERE)).isFalse();
  }

  @Test
  void the_lock_opens_after_a_quarter_of_an_hour() {
    at(Duration.ZERO);
    fail("teacher1", HERE, 5);

    at(Duration.ofMinutes(15).plusSeconds(1));

    assertThat(throttle.isLocked("teacher1", HERE)).isFalse();
  }

  @Test
  void a_right_password_forgets_the_wrong_ones() {
    at(Duration.ZERO);
    fail("teacher1", HERE, 4);

    throttle.succeeded("teacher1");
    fail("teacher1", HERE, 4);

    assertThat(throttle.isLocked("teacher1", HERE)).isFalse();
  }

  @Test
  void an_address_that_tries_many_accounts_is_locked_out() {
    at(Duration.ZERO);

    for (int i = 0; i < 20; i++) {
      throttle.failed("teacher" + i, HERE);
    }

    assertThat(throttle.isLocked("somebody", HERE)).isTrue();
    assertThat(throttle.isLocked("somebody", THERE)).isFalse();
  }

  private void fail(String account, String address, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(account, address);
    }
  }

  private void at(Duration later) {
    throttle.clock = Clock.fixed(START.plus(later), ZoneOffset.UTC);
  }
}
