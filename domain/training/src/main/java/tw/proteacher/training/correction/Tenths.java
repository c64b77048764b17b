package tw.proteacher.training.correction;

import java.math.BigDecimal;
import tw.proteacher.shared.RuleViolation;

/** 時數: typed with at most one decimal, kept as whole tenths. */
public final class Tenths {
  private Tenths() {}

  public static int of(BigDecimal hours) {
    try {
      return hours.movePointRight(1).intValueExact();
    } catch (ArithmeticException finer) {
      throw new RuleViolation("training.entry.hours_decimals");
    }
  }

  public static BigDecimal hours(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }
}
