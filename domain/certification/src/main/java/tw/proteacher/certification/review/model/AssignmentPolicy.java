package tw.proteacher.certification.review.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.proteacher.certification.review.Proposal;
import tw.proteacher.shared.PersonId;

/**
 * 指派原則: whoever has the fewest cases to judge gets the next one. Cases that few may judge are dealt
 * first, so that these few are still free; whoever judged the first stage judges the second.
 */
public final class AssignmentPolicy {
  private AssignmentPolicy() {}

  /**
   * A case that lacks reviewers.
   *
   * @param missing how many
   * @param before who judged its earlier stage
   * @param barred who must not judge it, sits on it already, or was taken off it
   */
  public record Demand(long application, int missing, Set<PersonId> before, Set<PersonId> barred) {
    public Demand {
      before = Set.copyOf(before);
      barred = Set.copyOf(barred);
    }
  }

  /**
   * Deals cases to reviewers.
   *
   * @param load how many cases each reviewer has to judge already
   * @return fewer than asked for where nobody is left who may
   */
  public static List<Proposal> deal(List<Demand> demands, Map<PersonId, Integer> load) {
    Map<PersonId, Integer> hands = new HashMap<>(load);
    List<Demand> scarceFirst = new ArrayList<>(demands);
    scarceFirst.sort(
        Comparator.<Demand>comparingLong(demand -> candidates(demand, load.keySet()).size())
            .thenComparingLong(Demand::application));
    List<Proposal> dealt = new ArrayList<>();
    for (Demand demand : scarceFirst) {
      List<PersonId> candidates = candidates(demand, load.keySet());
      candidates.sort(
          Comparator.<PersonId, Boolean>comparing(one -> !demand.before().contains(one))
              .thenComparing(one -> hands.getOrDefault(one, 0))
              .thenComparing(PersonId::value));
      for (PersonId reviewer : candidates.stream().limit(demand.missing()).toList()) {
        dealt.add(new Proposal(demand.application(), reviewer));
        hands.merge(reviewer, 1, Integer::sum);
      }
    }
    return dealt;
  }

  private static List<PersonId> candidates(Demand demand, Set<PersonId> pool) {
    List<PersonId> candidates = new ArrayList<>(pool);
    candidates.removeAll(demand.barred());
    return candidates;
  }
}
