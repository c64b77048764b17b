package tw.proteacher.certification.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.training.CourseCategory;

/**
 * 認證規定: everything one authority asks of one tier for some training school years. A version is
 * never changed; a correction is a new version with a reason.
 *
 * @param id of the stored version, 0 before it is stored
 * @param category 研習類別 whose hours count
 * @param validityYears how long a certificate counts, or null for ever
 * @param numberLetter first letter of the certificate number
 */
public record RuleSet(
    long id,
    RuleSetName name,
    CourseCategory category,
    List<HourRule> hours,
    Candidacy candidacy,
    Ahead ahead,
    Window window,
    @Nullable Integer validityYears,
    char numberLetter,
    Provenance provenance)
    implements Serializable {
  public RuleSet {
    hours = List.copyOf(hours);
  }

  public Tier tier() {
    return name.tier();
  }

  /** What findings name as their rule. */
  public String label() {
    return name.code() + " v" + name.version();
  }

  /** Hours × 10 that make the training complete. */
  public int requiredTenths() {
    int total = 0;
    int parts = 0;
    for (HourRule rule : hours) {
      if (rule.kind() == HourKind.TOTAL) {
        total = rule.tenths();
      } else {
        parts += rule.tenths();
      }
    }
    return Math.max(total, parts);
  }
}
