package tw.proteacher.certification.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;

/**
 * 適用範圍: which version of which rule set, and for whom: authority × tier × training school years.
 *
 * @param code stable name over all versions
 * @param version 1, 2, …
 * @param authority code of an {@link tw.proteacher.shared.Authority}
 * @param firstYear first training school year, ROC
 * @param lastYear last training school year, or null while it goes on
 * @param effectiveOn the day this version takes the place of the one before
 */
public record RuleSetName(
    String code,
    int version,
    String authority,
    Tier tier,
    int firstYear,
    @Nullable Integer lastYear,
    LocalDate effectiveOn)
    implements Serializable {
  public boolean covers(int year) {
    return year >= firstYear && (lastYear == null || year <= lastYear);
  }

  /** Whether both speak of the same people. */
  public boolean overlaps(RuleSetName other) {
    return authority.equals(other.authority)
        && tier == other.tier
        && (lastYear == null || other.firstYear <= lastYear)
        && (other.lastYear == null || firstYear <= other.lastYear);
  }
}
