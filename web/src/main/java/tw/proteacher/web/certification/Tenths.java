package tw.proteacher.web.certification;

import java.math.BigDecimal;
import tw.proteacher.shared.RuleViolation;

/** Hours and years as people type them, with at most one decimal, times ten. */
final class Tenths {
  private Tenths() {}

  static int of(BigDecimal typed) {
    BigDecimal tenths = typed.movePointRight(1).stripTrailingZeros();
    if (tenths.scale() > 0 || tenths.precision() - tenths.scale() > 6) {
      throw new RuleViolation("certification.decimals");
    }
    return tenths.intValueExact();
  }
}
