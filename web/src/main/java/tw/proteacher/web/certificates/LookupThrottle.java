package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 查驗次數限制: thirty lookups a minute from one address are plenty for somebody with papers in hand, and
 * too few to go through the numbers. Kept in memory, per server.
 */
@ApplicationScoped
public class LookupThrottle {
  private static final int LOOKUPS = 30;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int REMEMBERED = 10_000;

  @Inject private Clock clock;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();

  private record Window(Instant from, int lookups) {}

  /** For the container. */
  public LookupThrottle() {}

  /** For tests. */
  LookupThrottle(Clock clock) {
    this.clock = clock;
  }

  /** Counts one more lookup; whether it is one too many. */
  public boolean isTooMuch(String address) {
    Instant now = clock.instant();
    if (windows.size() > REMEMBERED) {
      windows.values().removeIf(window -> isOver(window, now));
    }
    Window counted =
        windows.compute(
            address,
            (ignored, before) ->
                before == null || isOver(before, now)
                    ? new Window(now, 1)
                    : new Window(before.from(), before.lookups() + 1));
    return counted.lookups() > LOOKUPS;
  }

  private static boolean isOver(Window window, Instant now) {
    return !now.isBefore(window.from().plus(WINDOW));
  }
}
