package tw.proteacher.certification.round;

import java.io.Serializable;
import tw.proteacher.certification.Tier;

/**
 * 受理類別: a tier of a round, and in which school years one must have been trained.
 *
 * @param firstYear first training school year that is taken, ROC
 * @param lastYear last one
 */
public record RoundTier(Tier tier, int firstYear, int lastYear) implements Serializable {
  /** Whether training of that school year is taken. */
  public boolean takes(int trainingYear) {
    return trainingYear >= firstYear && trainingYear <= lastYear;
  }
}
