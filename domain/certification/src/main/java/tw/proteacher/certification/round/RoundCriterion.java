package tw.proteacher.certification.round;

import java.io.Serializable;
import tw.proteacher.certification.Tier;

/**
 * 審查標準: what reviewers hold a case against.
 *
 * @param position order within its tier, from 1
 * @param itemCode the item it looks at, or empty for the case as a whole
 */
public record RoundCriterion(Tier tier, int position, String itemCode, String label, String hint)
    implements Serializable {
  /** The same standard at another place. */
  public RoundCriterion at(Tier ofTier, int place) {
    return new RoundCriterion(ofTier, place, itemCode, label, hint);
  }
}
