package tw.proteacher.intake.model;

import java.util.Map;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedMode;

/**
 * 統計: what a file came to. Every row read is exactly one of new, changed, unchanged, withdrawn (by
 * a row of a delta) or an exception; in a full file {@code withdrawn} counts records that it no
 * longer has, which are no rows of it. Warned rows are counted as what they were taken as.
 */
public record FeedCounts(
    long read,
    long inserted,
    long updated,
    long unchanged,
    long withdrawn,
    Map<ExceptionCode, Long> exceptions,
    Map<ExceptionCode, Long> warnings) {
  public static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0, Map.of(), Map.of());

  public FeedCounts {
    exceptions = Map.copyOf(exceptions);
    warnings = Map.copyOf(warnings);
  }

  /** Fails loudly if a row got lost or was counted twice: then nothing may be committed. */
  public FeedCounts addingUp(FeedMode mode) {
    long accounted = inserted + updated + unchanged + refused();
    if (mode == FeedMode.DELTA) {
      accounted += withdrawn;
    }
    if (accounted != read) {
      throw new IllegalStateException("counts do not add up: " + this);
    }
    return this;
  }

  public long refused() {
    return exceptions.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Records that were written. */
  public long written() {
    return inserted + updated + withdrawn;
  }
}
