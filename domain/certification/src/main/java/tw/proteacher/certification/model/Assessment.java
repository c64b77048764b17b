package tw.proteacher.certification.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;

/**
 * 資格檢核結果: how one person stands in one tier, with every reason.
 *
 * @param rules the rule set that was applied, or null where there is none
 * @param countedTenths hours × 10 that count, never more than required
 * @param earned t: the school year the window counts from, once the hours are complete
 * @param openUntil the last day to apply on, or null for no limit or no complete hours
 */
public record Assessment(
    Tier tier,
    EligibilityStatus status,
    @Nullable RuleSet rules,
    int countedTenths,
    int requiredTenths,
    @Nullable SchoolYear earned,
    @Nullable LocalDate openUntil,
    List<Finding> findings)
    implements Serializable {
  /** What may no longer stand in the way once another school year begins. */
  public static final List<String> OF_THE_YEAR =
      List.of(WindowFindings.EARLY, EligibilityPolicy.NO_RULES);

  public Assessment {
    findings = List.copyOf(findings);
  }

  /** The last school year to apply in, or null for no limit. */
  public @Nullable SchoolYear lastYear() {
    return rules == null || earned == null ? null : rules.window().lastYear(earned);
  }

  /** Codes of what is not met. */
  public List<String> unmet() {
    List<String> codes = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.blocks()) {
        codes.add(finding.code());
      }
    }
    return codes;
  }
}
