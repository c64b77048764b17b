package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundDefaults;
import tw.proteacher.shared.SchoolYear;

/** 第一次開辦: which cohorts the rules let apply, and the default items and standards. */
@ApplicationScoped
class FirstPlan {
  /** How far back cohorts are looked for where the rules set no limit. */
  private static final int YEARS_BACK = 3;

  @Inject private RuleSets rules;
  @Inject private RoundDefaults defaults;
  @Inject private Clock clock;

  RoundPlan of(Round.Title title) {
    List<RoundTier> tiers = new ArrayList<>();
    for (Tier tier : Tier.values()) {
      tier(title, tier).ifPresent(tiers::add);
    }
    return new RoundPlan(
        tiers,
        defaults.items(title.purpose()).stream().filter(one -> in(tiers, one.tier())).toList(),
        defaults.criteria(title.purpose()).stream().filter(one -> in(tiers, one.tier())).toList());
  }

  /**
   * The cohorts of a tier that may apply in the school year, or in a renewal the years of the
   * certificates, if there are any.
   */
  Optional<RoundTier> tier(Round.Title title, Tier tier) {
    RuleBook book = rules.inForce(LocalDate.now(clock));
    if (title.purpose() == RoundPurpose.RENEWAL) {
      return Optional.ofNullable(book.find(tier, title.authority(), title.year().roc()))
          .map(RuleSet::validityYears)
          .map(validity -> lapsing(title, tier, validity));
    }
    int last = title.year().roc();
    int first = last + 1;
    while (first > last - YEARS_BACK && mayApply(book, title, tier, first - 1)) {
      first--;
    }
    return first > last ? Optional.empty() : Optional.of(new RoundTier(tier, first, last));
  }

  /** Certificates whose term runs out in the round's school year or the one after it. */
  private static RoundTier lapsing(Round.Title title, Tier tier, int validityYears) {
    int oldest = title.year().roc() - validityYears;
    return new RoundTier(tier, oldest, oldest + 1);
  }

  private static boolean mayApply(RuleBook book, Round.Title title, Tier tier, int trained) {
    RuleSet found = book.find(tier, title.authority(), trained);
    if (found == null) {
      return false;
    }
    SchoolYear lastYear = found.window().lastYear(new SchoolYear(trained));
    return lastYear == null || !title.year().isAfter(lastYear);
  }

  private static boolean in(List<RoundTier> tiers, Tier tier) {
    return tiers.stream().anyMatch(one -> one.tier() == tier);
  }

  /** The default items and standards of one tier. */
  RoundPlan defaultsOf(RoundPurpose purpose, Tier tier) {
    return new RoundPlan(
        List.of(),
        defaults.items(purpose).stream().filter(one -> one.tier() == tier).toList(),
        defaults.criteria(purpose).stream().filter(one -> one.tier() == tier).toList());
  }
}
