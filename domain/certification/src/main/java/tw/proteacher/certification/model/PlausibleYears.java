package tw.proteacher.certification.model;

import java.util.Optional;
import tw.proteacher.shared.Finding;

/**
 * 合理學年度: the school years that a rule or a round can speak of. Whoever writes another one mistyped;
 * what holds for which year is said by the rule sets alone.
 */
public final class PlausibleYears {
  /** Long before anybody was trained for one of the tiers. */
  public static final int FIRST = 90;

  /** Longer than anybody plans ahead. */
  public static final int LAST = 200;

  private PlausibleYears() {}

  /** What is wrong with a span of years, under the code of whoever asks. */
  public static Optional<Finding> check(String code, int first, int last) {
    return first < FIRST || last > LAST
        ? Optional.of(Finding.block(code, FIRST, LAST))
        : Optional.empty();
  }
}
