package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;

/**
 * 認證資格檢核: from dated rules and facts to every reason, not only the first. Pure; the nightly
 * projection, a teacher's page and an application all ask here.
 */
public final class EligibilityPolicy {
  /** There is no rule set for the years of the training. */
  static final String NO_RULES = "certification.rules.none";

  private EligibilityPolicy() {}

  /** Holds {@code facts} against one rule set, whatever the years of the training. */
  public static List<Finding> check(RuleSet rules, Facts facts) {
    return assess(RuleBook.of(rules), rules.tier(), facts).findings();
  }

  /** Finds the rule set for the person's training and holds the facts against it. */
  public static Assessment assess(RuleBook book, Tier tier, Facts facts) {
    Training training = Training.read(book, tier, facts);
    Certificate held = held(tier, facts);
    List<Finding> findings = new ArrayList<>(12);
    HeldFindings.add(findings, held, facts);
    RuleSet rules = training.rules();
    if (rules == null) {
      findings.add(Finding.block(NO_RULES));
      return new Assessment(
          tier, status(held, training, findings, facts), null, 0, 0, null, null, findings);
    }
    int ruled = findings.size();
    HourFindings.add(findings, rules, training);
    WindowFindings.add(findings, rules, training, facts.on());
    CandidacyFindings.add(findings, rules, training, facts);
    AheadFindings.add(findings, rules.ahead());
    String label = rules.label();
    for (int i = ruled; i < findings.size(); i++) {
      findings.set(i, findings.get(i).by(label));
    }
    return new Assessment(
        tier,
        status(held, training, findings, facts),
        rules,
        training.countedTenths(),
        rules.requiredTenths(),
        training.earned(),
        training.openUntil(),
        findings);
  }

  /** The certificate of the tier that counts longest. */
  private static @Nullable Certificate held(Tier tier, Facts facts) {
    Certificate best = null;
    for (Certificate certificate : facts.certificates()) {
      if (certificate.tier() == tier && (best == null || outlasts(certificate, best))) {
        best = certificate;
      }
    }
    return best;
  }

  private static boolean outlasts(Certificate one, Certificate other) {
    if (other.expiresOn() == null) {
      return false;
    }
    return one.expiresOn() == null || one.expiresOn().isAfter(other.expiresOn());
  }

  private static EligibilityStatus status(
      @Nullable Certificate held, Training training, List<Finding> findings, Facts facts) {
    if (held != null) {
      return held.expiredOn(facts.on()) ? EligibilityStatus.EXPIRED : EligibilityStatus.CERTIFIED;
    }
    if (training.rules() == null) {
      return EligibilityStatus.BLOCKED;
    }
    if (training.earned() == null) {
      return training.countedTenths() == 0
          ? EligibilityStatus.NOT_STARTED
          : EligibilityStatus.HOURS_SHORT;
    }
    if (WindowFindings.closed(training, facts.on())) {
      return EligibilityStatus.WINDOW_CLOSED;
    }
    return findings.stream().anyMatch(Finding::blocks)
        ? EligibilityStatus.BLOCKED
        : EligibilityStatus.ELIGIBLE;
  }
}
