package tw.proteacher.intake.model;

import java.math.BigDecimal;

/**
 * 煞車: a full file that would withdraw more than a share of what is live changes nothing until an
 * operator lets it through.
 *
 * @param percent the most that may be withdrawn
 */
public record Brake(BigDecimal percent) {
  /** Whether withdrawing {@code count} of {@code live} records is too much to go through unseen. */
  public boolean stops(long count, long live) {
    return BigDecimal.valueOf(count)
            .multiply(BigDecimal.valueOf(100))
            .compareTo(percent.multiply(BigDecimal.valueOf(live)))
        > 0;
  }
}
