package tw.proteacher.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 登入鎖定: five wrong passwords lock an account for fifteen minutes, twenty lock the address they come
 * from. Kept in memory: it guards the demonstration sign-in of this server only.
 */
@ApplicationScoped
public class SignInThrottle {
  private static final int TRIES_OF_AN_ACCOUNT = 5;
  private static final int TRIES_OF_AN_ADDRESS = 20;
  private static final Duration LOCKED = Duration.ofMinutes(15);
  private static final int REMEMBERED = 10_000;

  @Inject Clock clock;
  private final Map<String, Tries> tries = new ConcurrentHashMap<>();

  private record Tries(int failed, Instant last) {}

  public boolean isLocked(String account, String address) {
    return failed("account " + account) >= TRIES_OF_AN_ACCOUNT
        || failed("address " + address) >= TRIES_OF_AN_ADDRESS;
  }

  public void failed(String account, String address) {
    if (tries.size() > REMEMBERED) {
      tries.values().removeIf(this::isOver);
    }
    count("account " + account);
    count("address " + address);
  }

  public void succeeded(String account) {
    tries.remove("account " + account);
  }

  private void count(String key) {
    Instant now = clock.instant();
    tries.compute(
        key,
        (ignored, before) ->
            before == null || isOver(before)
                ? new Tries(1, now)
                : new Tries(before.failed() + 1, now));
  }

  private int failed(String key) {
    Tries counted = tries.get(key);
    return counted == null || isOver(counted) ? 0 : counted.failed();
  }

  private boolean isOver(Tries counted) {
    return clock.instant().isAfter(counted.last().plus(LOCKED));
  }
}
