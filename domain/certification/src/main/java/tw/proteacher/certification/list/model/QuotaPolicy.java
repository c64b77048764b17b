package tw.proteacher.certification.list.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;

/**
 * 推薦上限: recommended people of a school, cumulated, in percent of its establishment. Held against
 * the establishment of today: where it was lowered, those recommended stay and nobody new joins.
 */
public final class QuotaPolicy {
  private static final int WHOLE = 100;

  private QuotaPolicy() {}

  /** How many the school may have recommended at most; null where there is no limit. */
  public static @Nullable Integer most(@Nullable Integer percent, int establishment) {
    return percent == null ? null : (int) ((long) percent * establishment / WHOLE);
  }

  /**
   * What is wrong with recommending {@code more} people beside those counted; in whole numbers, so
   * that half of an odd establishment is not rounded up.
   */
  public static Optional<Finding> check(
      @Nullable Integer percent, int counted, int more, int establishment) {
    if (percent == null || (long) WHOLE * (counted + more) <= (long) percent * establishment) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.block(
            "certification.list.quota_full",
            counted,
            establishment,
            percent,
            (long) percent * establishment / WHOLE));
  }
}
