package tw.proteacher.certification.round.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.model.RoundPolicy.Draft;
import tw.proteacher.shared.Finding;

/** 規定與梯次的實踐事項: where a round asks a cohort for something else than the cohort's rules. */
final class RuledItemFindings {
  private RuledItemFindings() {}

  /** People of a tier who are held to the same rules. */
  private record Cohort(RuleSet rules, int first, int last) {
    String years() {
      return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** What is asked, whatever it is called and in which order. */
    Set<List<Object>> asked() {
      Set<List<Object>> asked = new HashSet<>();
      for (RuledItem item : rules.ahead().items()) {
        asked.add(List.of(item.code(), item.minimum(), Set.copyOf(item.forms())));
      }
      return asked;
    }
  }

  static void add(List<Finding> findings, Draft draft, RoundTier tier, RoundSurroundings around) {
    List<Cohort> cohorts = cohorts(draft, tier, around);
    boolean different = cohorts.stream().map(Cohort::asked).distinct().count() > 1;
    for (Cohort cohort : cohorts) {
      List<Finding> found = new ArrayList<>();
      if (different) {
        found.add(
            Finding.warn("certification.round.ruled_items_differ", tier.tier(), cohort.years()));
      }
      for (RuledItem asked : cohort.rules().ahead().items()) {
        item(found, asked, cohort, item(draft, tier.tier(), asked.code()), tier.tier(), around);
      }
      found.forEach(finding -> findings.add(finding.by(cohort.rules().label())));
    }
  }

  private static void item(
      List<Finding> found,
      RuledItem asked,
      Cohort cohort,
      Optional<RoundItem> planned,
      Tier tier,
      RoundSurroundings around) {
    if (planned.isEmpty()) {
      found.add(
          Finding.warn(
              "certification.round.ruled_item_missing",
              tier,
              cohort.years(),
              asked.label(),
              asked.code()));
      return;
    }
    RoundItem item = planned.get();
    if (item.minimum() < asked.minimum()) {
      found.add(
          Finding.warn(
              "certification.round.ruled_item_fewer",
              tier,
              cohort.years(),
              asked.label(),
              asked.minimum(),
              item.minimum()));
    }
    for (String form : asked.forms()) {
      if (item.forms().stream()
          .noneMatch(one -> one.equals(form) || around.sameStep().test(one, form))) {
        found.add(
            Finding.warn(
                "certification.round.ruled_item_form",
                tier,
                cohort.years(),
                asked.label(),
                around.formTitles().apply(form)));
      }
    }
  }

  private static Optional<RoundItem> item(Draft draft, Tier tier, String code) {
    return draft.plan().items().stream()
        .filter(one -> one.tier() == tier && one.code().equals(code))
        .findFirst();
  }

  private static List<Cohort> cohorts(Draft draft, RoundTier tier, RoundSurroundings around) {
    List<Cohort> cohorts = new ArrayList<>();
    for (int year = tier.firstYear(); year <= tier.lastYear(); year++) {
      @Nullable RuleSet rules = around.rules().find(tier.tier(), draft.authority(), year);
      Cohort before = cohorts.isEmpty() ? null : cohorts.get(cohorts.size() - 1);
      if (rules != null && before != null && before.rules().equals(rules)) {
        cohorts.set(cohorts.size() - 1, new Cohort(rules, before.first(), year));
      } else if (rules != null) {
        cohorts.add(new Cohort(rules, year, year));
      }
    }
    return cohorts;
  }
}
