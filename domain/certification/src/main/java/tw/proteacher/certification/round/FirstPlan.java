package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.round.model.ItemsOfRules;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.certification.round.model.RoundDefaults;
import tw.proteacher.shared.SchoolYear;

/**
 * 梯次起始內容: which cohorts the rules let apply, what their rules ask for, and where they say nothing
 * the default items and standards.
 */
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
    return of(title.authority(), title.purpose(), tiers);
  }

  /** What is asked of these cohorts, with the standards for it. */
  RoundPlan of(String authority, RoundPurpose purpose, List<RoundTier> tiers) {
    List<RoundItem> items = new ArrayList<>();
    List<RoundCriterion> criteria = new ArrayList<>();
    for (RoundTier tier : tiers) {
      List<RoundItem> asked =
          purpose == RoundPurpose.RENEWAL
              ? shipped(purpose, tier.tier())
              : asked(authority, tier).first();
      items.addAll(asked);
      criteria.addAll(criteria(purpose, tier.tier(), asked));
    }
    return new RoundPlan(tiers, items, criteria);
  }

  /**
   * What a plan asks of a tier from now on: as before, but where it is new, or has other cohorts
   * and nobody has changed what it began with, what their rules ask for.
   */
  RoundPlan planned(RoundPlan plan, String authority, RoundPurpose purpose, RoundTier tier) {
    Optional<RoundTier> before =
        plan.tiers().stream().filter(one -> one.tier() == tier.tier()).findFirst();
    RoundPlan anew = of(authority, purpose, List.of(tier));
    if (before.isEmpty()) {
      return anew;
    }
    RoundPlan kept = plan.only(tier.tier());
    return kept.equals(of(authority, purpose, List.of(before.get()))) ? anew : kept;
  }

  /** An earlier round moved on, which besides asks for what the rules of its cohorts ask now. */
  RoundPlan after(RoundPlan earlier, String authority, RoundPurpose purpose) {
    if (purpose == RoundPurpose.RENEWAL) {
      return earlier;
    }
    List<RoundItem> items = new ArrayList<>();
    for (RoundTier tier : earlier.tiers()) {
      List<RoundItem> before =
          earlier.items().stream().filter(one -> one.tier() == tier.tier()).toList();
      items.addAll(asked(authority, tier).after(before));
    }
    return new RoundPlan(earlier.tiers(), items, earlier.criteria());
  }

  private ItemsOfRules asked(String authority, RoundTier tier) {
    RuleBook book = rules.inForce(LocalDate.now(clock));
    List<RuleSet> cohorts =
        IntStream.rangeClosed(tier.firstYear(), tier.lastYear())
            .map(year -> tier.firstYear() + tier.lastYear() - year)
            .mapToObj(year -> Optional.ofNullable(book.find(tier.tier(), authority, year)))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return new ItemsOfRules(tier.tier(), cohorts, shipped(RoundPurpose.FIRST, tier.tier()));
  }

  private List<RoundItem> shipped(RoundPurpose purpose, Tier tier) {
    return defaults.items(purpose).stream().filter(one -> one.tier() == tier).toList();
  }

  /** The default standards of a tier, but for items that are not asked for. */
  private List<RoundCriterion> criteria(RoundPurpose purpose, Tier tier, List<RoundItem> items) {
    return defaults.criteria(purpose).stream()
        .filter(one -> one.tier() == tier)
        .filter(
            one ->
                one.itemCode().isEmpty()
                    || items.stream().anyMatch(item -> item.code().equals(one.itemCode())))
        .toList();
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
}
