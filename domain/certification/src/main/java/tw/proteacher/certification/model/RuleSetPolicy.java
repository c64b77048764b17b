package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;

/** 規定合理性: whether a version makes sense by itself and beside the others, with every reason. */
public final class RuleSetPolicy {
  private static final int MOST_TENTHS = 5_000;
  private static final int MOST_YEARS = 60;
  private static final int MOST_PERCENT = 100;

  private RuleSetPolicy() {}

  /**
   * What is wrong with {@code draft}.
   *
   * @param others the newest versions of all rule sets
   */
  public static List<Finding> check(RuleSet draft, List<RuleSet> others) {
    List<Finding> findings = new ArrayList<>();
    years(findings, draft.name());
    hours(findings, draft);
    window(findings, draft.window());
    numbers(findings, draft);
    prerequisites(findings, draft);
    beside(findings, draft.name(), others);
    if (draft.provenance().reason().isBlank()) {
      findings.add(Finding.block("certification.reason.missing"));
    }
    if (draft.provenance().source().isBlank()) {
      findings.add(Finding.block("certification.rules.source_missing"));
    }
    return findings;
  }

  private static void years(List<Finding> findings, RuleSetName name) {
    int last = name.lastYear() == null ? name.firstYear() : name.lastYear();
    Optional<Finding> outside =
        PlausibleYears.check("certification.rules.years_range", name.firstYear(), last);
    if (outside.isPresent()) {
      findings.add(outside.get());
    } else if (last < name.firstYear()) {
      findings.add(Finding.block("certification.rules.years_order", name.firstYear(), last));
    }
  }

  private static void hours(List<Finding> findings, RuleSet draft) {
    if (draft.hours().isEmpty()) {
      findings.add(Finding.block("certification.rules.hours_missing"));
    }
    int total = 0;
    int parts = 0;
    for (HourRule rule : draft.hours()) {
      if (rule.tenths() <= 0 || rule.tenths() > MOST_TENTHS) {
        findings.add(Finding.block("certification.rules.hours_range"));
      }
      if (rule.modes().isEmpty()) {
        findings.add(Finding.block("certification.rules.modes_missing"));
      }
      if (rule.kind() == HourKind.TOTAL) {
        total = rule.tenths();
      } else {
        parts += rule.tenths();
      }
    }
    if (total > 0 && parts > total) {
      findings.add(
          Finding.block(
              "certification.rules.hours_sum",
              HourFindings.amount(parts),
              HourFindings.amount(total)));
    }
  }

  private static void window(List<Finding> findings, Window window) {
    Integer extra = window.extraYears();
    if (extra != null && (extra < 0 || extra > MOST_YEARS)) {
      findings.add(Finding.block("certification.rules.window_range"));
    }
    if (extra == null && window.lastDay() != null) {
      findings.add(Finding.block("certification.rules.last_day_alone"));
    }
  }

  private static void numbers(List<Finding> findings, RuleSet draft) {
    Integer quota = draft.ahead().quotaPercent();
    if (quota != null && (quota < 1 || quota > MOST_PERCENT)) {
      findings.add(Finding.block("certification.rules.quota_range"));
    }
    RuledItemPolicy.check(findings, draft.ahead().items());
    Integer validity = draft.validityYears();
    if (validity != null && (validity < 1 || validity > MOST_YEARS)) {
      findings.add(Finding.block("certification.rules.validity_range"));
    }
    int service = Math.max(draft.candidacy().regularTenths(), draft.candidacy().teachingTenths());
    int least = Math.min(draft.candidacy().regularTenths(), draft.candidacy().teachingTenths());
    if (least < 0 || service > MOST_YEARS * 10) {
      findings.add(Finding.block("certification.rules.service_range"));
    }
    if (draft.numberLetter() < 'A' || draft.numberLetter() > 'Z') {
      findings.add(Finding.block("certification.rules.letter"));
    }
  }

  private static void prerequisites(List<Finding> findings, RuleSet draft) {
    for (Prerequisite way : draft.candidacy().anyOf()) {
      if (way instanceof Prerequisite.Holding holding && !before(holding.tier(), draft.tier())) {
        findings.add(Finding.block("certification.rules.prerequisite_order"));
      }
      if (way instanceof Prerequisite.Attending attending
          && (attending.tenths() <= 0 || attending.tenths() > MOST_TENTHS)) {
        findings.add(Finding.block("certification.rules.hours_range"));
      }
    }
  }

  private static boolean before(Tier one, Tier other) {
    return one.compareTo(other) < 0;
  }

  private static void beside(List<Finding> findings, RuleSetName name, List<RuleSet> others) {
    for (RuleSet other : others) {
      if (other.name().code().equals(name.code())) {
        if (name.effectiveOn().isBefore(other.name().effectiveOn())) {
          findings.add(Finding.block("certification.rules.effective_back"));
        }
      } else if (name.overlaps(other.name())) {
        findings.add(Finding.block("certification.rules.overlap", other.name().code()));
      }
    }
  }
}
