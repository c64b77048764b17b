package tw.proteacher.certification.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Assessment;
import tw.proteacher.certification.model.Provenance;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;

/**
 * 認證進度: how a person stands in one tier, for a page.
 *
 * @param ruleSetId of the rule set that was applied, 0 where there is none
 * @param rule its name and version, or empty
 * @param source where the rule comes from
 * @param assumed whether it is a default that no authority has confirmed
 * @param earnedYear t, once the hours are complete
 * @param lastYear last school year to apply in, or null for no limit
 * @param openUntil last day to apply on, or null for no limit
 * @param expiresOn when the certificate that is held lapses, or null
 */
public record TierStanding(
    Tier tier,
    EligibilityStatus status,
    long ruleSetId,
    String rule,
    String source,
    boolean assumed,
    int countedTenths,
    int requiredTenths,
    @Nullable Integer earnedYear,
    @Nullable Integer lastYear,
    @Nullable LocalDate openUntil,
    @Nullable LocalDate expiresOn,
    List<Finding> findings)
    implements Serializable {
  public TierStanding {
    findings = List.copyOf(findings);
  }

  static TierStanding of(Assessment assessment, @Nullable LocalDate expiresOn) {
    RuleSet rules = assessment.rules();
    Provenance provenance = rules == null ? null : rules.provenance();
    return new TierStanding(
        assessment.tier(),
        assessment.status(),
        rules == null ? 0 : rules.id(),
        rules == null ? "" : rules.label(),
        provenance == null ? "" : provenance.source(),
        provenance != null && provenance.confidence().isAssumed(),
        assessment.countedTenths(),
        assessment.requiredTenths(),
        roc(assessment.earned()),
        roc(assessment.lastYear()),
        assessment.openUntil(),
        expiresOn,
        assessment.findings());
  }

  private static @Nullable Integer roc(@Nullable SchoolYear year) {
    return year == null ? null : year.roc();
  }
}
