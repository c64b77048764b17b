package tw.proteacher.certification.round;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;

/**
 * 實踐事項: what a teacher shows for a tier.
 *
 * @param position order within its tier, from 1
 * @param code stable name within the tier, upper case
 * @param label what people read
 * @param hint how to do it, or empty
 * @param minimum how often at least
 * @param forms codes of the forms that are filled each time
 * @param attachment whether files are asked for
 * @param partner with whom it is carried out
 * @param weeks how many weeks it lasts at least, or null
 * @param route 換證途徑 it belongs to, or null where it belongs to every way
 */
public record RoundItem(
    Tier tier,
    int position,
    String code,
    String label,
    String hint,
    int minimum,
    List<String> forms,
    AttachmentRule attachment,
    PartnerKind partner,
    @Nullable Integer weeks,
    @Nullable Integer route)
    implements Serializable {
  public RoundItem {
    forms = List.copyOf(forms);
  }

  /** The same item at another place. */
  public RoundItem at(Tier ofTier, int place) {
    return new RoundItem(
        ofTier, place, code, label, hint, minimum, forms, attachment, partner, weeks, route);
  }

  /** The same item under a code of its own. */
  public RoundItem coded(String given) {
    return new RoundItem(
        tier, position, given, label, hint, minimum, forms, attachment, partner, weeks, route);
  }

  /** Whether whoever takes this way (null: no renewal) has to show it. */
  public boolean isAskedOf(@Nullable Integer chosenRoute) {
    return route == null || route.equals(chosenRoute);
  }
}
