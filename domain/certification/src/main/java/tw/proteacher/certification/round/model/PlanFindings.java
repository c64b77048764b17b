package tw.proteacher.certification.round.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.PlausibleYears;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.model.RoundPolicy.Draft;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;

/** 梯次內容: whether what a round asks for can be asked, and can be met. */
public final class PlanFindings {
  private static final int MOST_WEEKS = 60;

  private PlanFindings() {}

  static void add(List<Finding> findings, Draft draft, RoundSurroundings around) {
    if (draft.plan().tiers().isEmpty()) {
      findings.add(Finding.block("certification.round.tiers_missing"));
    }
    for (RoundTier tier : draft.plan().tiers()) {
      years(findings, draft, tier, around);
      items(findings, draft, tier.tier(), around);
      criteria(findings, draft, tier.tier());
    }
  }

  /** Whether the cohorts of the tiers are possible. */
  public static List<Finding> years(List<RoundTier> tiers) {
    List<Finding> findings = new ArrayList<>();
    for (RoundTier tier : tiers) {
      PlausibleYears.check("certification.round.year_range", tier.firstYear(), tier.lastYear())
          .ifPresent(findings::add);
      if (tier.lastYear() < tier.firstYear()) {
        findings.add(
            Finding.block(
                "certification.round.years_order", tier.tier(), tier.firstYear(), tier.lastYear()));
      }
    }
    return findings;
  }

  private static void years(
      List<Finding> findings, Draft draft, RoundTier tier, RoundSurroundings around) {
    List<Finding> impossible = years(List.of(tier));
    if (!impossible.isEmpty()) {
      findings.addAll(impossible);
      return;
    }
    if (tier.lastYear() > draft.year().roc()) {
      findings.add(
          Finding.block(
              "certification.round.years_ahead", tier.tier(), tier.lastYear(), draft.year().roc()));
    }
    if (draft.purpose() == RoundPurpose.RENEWAL) {
      renewal(findings, draft, tier, around);
      return;
    }
    for (int year = tier.firstYear(); year <= tier.lastYear(); year++) {
      year(
          findings,
          draft,
          tier.tier(),
          year,
          around.rules().find(tier.tier(), draft.authority(), year));
    }
    RuledItemFindings.add(findings, draft, tier, around);
  }

  /**
   * The new certificate is issued by the rules of the round's own year; those of the old one may be
   * older than any rule that is known.
   */
  private static void renewal(
      List<Finding> findings, Draft draft, RoundTier tier, RoundSurroundings around) {
    int year = draft.year().roc();
    RuleSet rules = around.rules().find(tier.tier(), draft.authority(), year);
    if (rules == null) {
      findings.add(Finding.block("certification.round.no_rules", tier.tier(), year));
      return;
    }
    Integer validity = rules.validityYears();
    if (validity == null) {
      findings.add(Finding.block("certification.round.never_lapses", tier.tier()));
      return;
    }
    int lapses = tier.lastYear() + validity;
    if (lapses > year + 1) {
      findings.add(
          Finding.warn(
                  "certification.round.renewal_early", tier.tier(), tier.lastYear(), lapses, year)
              .by(rules.label()));
    }
  }

  private static void year(
      List<Finding> findings, Draft draft, Tier tier, int year, @Nullable RuleSet rules) {
    if (rules == null) {
      findings.add(Finding.block("certification.round.no_rules", tier, year));
      return;
    }
    SchoolYear last = rules.window().lastYear(new SchoolYear(year));
    if (last != null && draft.year().isAfter(last)) {
      findings.add(
          Finding.warn("certification.round.window_over", tier, year, last.roc())
              .by(rules.label()));
    }
  }

  private static void items(
      List<Finding> findings, Draft draft, Tier tier, RoundSurroundings around) {
    List<RoundItem> items =
        draft.plan().items().stream().filter(item -> item.tier() == tier).toList();
    if (items.isEmpty()) {
      findings.add(Finding.block("certification.round.items_missing", tier));
    }
    findings.addAll(check(items));
    Set<String> missing = new HashSet<>();
    for (RoundItem item : items) {
      if (item.forms().isEmpty() && item.attachment() != AttachmentRule.REQUIRED) {
        findings.add(Finding.warn("certification.round.item_unproven", tier, item.label()));
      }
      for (String form : item.forms()) {
        if (!around.formsInForce().test(form) && missing.add(form)) {
          findings.add(
              Finding.block(
                  "certification.round.form_missing",
                  tier,
                  item.label(),
                  around.formTitles().apply(form)));
        }
      }
    }
  }

  /** Whether items of one tier are well formed. */
  public static List<Finding> check(List<RoundItem> items) {
    List<Finding> findings = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (RoundItem item : items) {
      if (!RuledItem.isCode(item.code())) {
        findings.add(Finding.block("certification.round.item_code", item.code()));
      } else if (!codes.add(item.code())) {
        findings.add(Finding.block("certification.round.item_code_twice", item.code()));
      }
      if (item.label().isBlank()) {
        findings.add(Finding.block("certification.round.item_label", item.code()));
      }
      if (!RuledItem.isCount(item.minimum()) || outside(item.weeks())) {
        findings.add(Finding.block("certification.round.item_range", item.label()));
      }
    }
    return findings;
  }

  private static void criteria(List<Finding> findings, Draft draft, Tier tier) {
    List<RoundCriterion> criteria =
        draft.plan().criteria().stream().filter(one -> one.tier() == tier).toList();
    if (criteria.isEmpty()) {
      findings.add(Finding.block("certification.round.criteria_missing", tier));
    }
    Set<String> codes =
        draft.plan().items().stream()
            .filter(item -> item.tier() == tier)
            .map(RoundItem::code)
            .collect(Collectors.toSet());
    for (RoundCriterion one : criteria) {
      if (!one.itemCode().isEmpty() && !codes.contains(one.itemCode())) {
        findings.add(
            Finding.block("certification.round.criterion_item", one.label(), one.itemCode()));
      }
    }
  }

  private static boolean outside(@Nullable Integer weeks) {
    return weeks != null && (weeks < 1 || weeks > MOST_WEEKS);
  }
}
