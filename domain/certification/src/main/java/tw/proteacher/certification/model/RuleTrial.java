package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;

/** 規定試算: how people would stand under other rules, beside how they stand. Pure; writes nothing. */
public final class RuleTrial {
  private RuleTrial() {}

  /** One person whose status would change. */
  public record Change(PersonId person, Assessment before, Assessment after) {
    /** Whether somebody may apply in one case and may not in the other. */
    public boolean decides() {
      return before.status() == EligibilityStatus.ELIGIBLE
          || after.status() == EligibilityStatus.ELIGIBLE;
    }
  }

  /** A status before, and the one after. */
  public record Step(EligibilityStatus before, EligibilityStatus after)
      implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      return Comparator.comparing(Step::before).thenComparing(Step::after).compare(this, other);
    }
  }

  /**
   * What a trial found.
   *
   * @param steps people by status before and after, those that stay included
   * @param changes whose status changes, those first who become or stop being eligible
   */
  public record Outcome(Map<Step, Integer> steps, List<Change> changes) {}

  public static Outcome run(
      RuleBook before, RuleBook after, Tier tier, Map<PersonId, Facts> people) {
    Map<Step, Integer> steps = new TreeMap<>();
    List<Change> changes = new ArrayList<>();
    people.forEach(
        (person, facts) -> {
          Assessment now = EligibilityPolicy.assess(before, tier, facts);
          Assessment then = EligibilityPolicy.assess(after, tier, facts);
          steps.merge(new Step(now.status(), then.status()), 1, Integer::sum);
          if (now.status() != then.status()) {
            changes.add(new Change(person, now, then));
          }
        });
    changes.sort(
        Comparator.comparing((Change change) -> !change.decides())
            .thenComparing(change -> change.person().value()));
    return new Outcome(steps, changes);
  }
}
