package tw.proteacher.notices.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * 重寄間隔: how long a mail waits after its n-th failure. The steps grow, add up to some three days (a
 * weekend without a mail server loses nothing) and end.
 */
public final class RetryLadder {
  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(12),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private RetryLadder() {}

  /** The wait after {@code attempts} failures; empty when it is time to give up. */
  public static Optional<Duration> after(int attempts) {
    return attempts >= 1 && attempts <= STEPS.size()
        ? Optional.of(STEPS.get(attempts - 1))
        : Optional.empty();
  }
}
