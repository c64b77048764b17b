package tw.proteacher.certification.model;

import java.io.Serializable;
import java.time.LocalDate;
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

  /** The next version, which differs from this one only in its last training year. */
  RuleSet ending(int lastYear, LocalDate effectiveOn, String reason) {
    RuleSetName ended =
        new RuleSetName(
            name.code(),
            name.version() + 1,
            name.authority(),
            name.tier(),
            name.firstYear(),
            lastYear,
            effectiveOn);
    return new RuleSet(
        0,
        ended,
        category,
        hours,
        candidacy,
        ahead,
        window,
        validityYears,
        numberLetter,
        new Provenance(provenance.confidence(), provenance.source(), reason));
  }
}
