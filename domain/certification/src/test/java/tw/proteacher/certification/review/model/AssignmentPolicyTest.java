package tw.proteacher.certification.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.review.Proposal;
import tw.proteacher.certification.review.model.AssignmentPolicy.Demand;
import tw.proteacher.shared.PersonId;

@DisplayName("指派原則")
class AssignmentPolicyTest {
  private static final PersonId CHEN = new PersonId(1);
  private static final PersonId LIN = new PersonId(2);
  private static final PersonId WU = new PersonId(3);

  @Test
  void whoever_has_the_fewest_cases_gets_the_next_one() {
    List<Proposal> dealt =
        AssignmentPolicy.deal(List.of(demand(7, 2)), Map.of(CHEN, 4, LIN, 0, WU, 1));

    assertThat(dealt).containsExactlyInAnyOrder(new Proposal(7, LIN), new Proposal(7, WU));
  }

  @Test
  void cases_are_spread_evenly_from_unequal_beginnings() {
    List<Demand> demands = IntStream.range(0, 30).mapToObj(id -> demand(id, 2)).toList();
    Map<PersonId, Integer> load = Map.of(CHEN, 9, LIN, 0, WU, 3);

    Map<PersonId, Integer> after = after(load, AssignmentPolicy.deal(demands, load));

    assertThat(after).containsExactlyInAnyOrderEntriesOf(Map.of(CHEN, 24, LIN, 24, WU, 24));
  }

  @Test
  void nobody_gets_a_case_that_is_barred() {
    List<Proposal> dealt =
        AssignmentPolicy.deal(
            List.of(new Demand(7, 2, Set.of(), Set.of(LIN, WU))), Map.of(CHEN, 100, LIN, 0, WU, 0));

    assertThat(dealt).containsExactly(new Proposal(7, CHEN));
  }

  @Test
  void cases_that_few_may_judge_are_dealt_first() {
    Demand easy = demand(1, 1);
    Demand hard = new Demand(2, 1, Set.of(), Set.of(LIN));

    List<Proposal> dealt = AssignmentPolicy.deal(List.of(easy, hard), Map.of(CHEN, 0, LIN, 0));

    assertThat(dealt).containsExactlyInAnyOrder(new Proposal(1, LIN), new Proposal(2, CHEN));
  }

  @Test
  void whoever_judged_the_first_stage_judges_the_second_even_when_busy() {
    Demand second = new Demand(7, 2, Set.of(CHEN, WU), Set.of());

    List<Proposal> dealt = AssignmentPolicy.deal(List.of(second), Map.of(CHEN, 50, LIN, 0, WU, 20));

    assertThat(dealt).containsExactlyInAnyOrder(new Proposal(7, CHEN), new Proposal(7, WU));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_the_conflicts_no_rule_is_broken_and_nothing_is_left_that_could_be_dealt(long seed) {
    Random dice = new Random(seed);
    Map<PersonId, Integer> load = new HashMap<>();
    IntStream.range(0, 12).forEach(id -> load.put(new PersonId(id), 0));
    List<Demand> demands = new ArrayList<>();
    for (int id = 0; id < 200; id++) {
      Set<PersonId> barred = new HashSet<>();
      load.keySet().stream().filter(one -> dice.nextInt(4) == 0).forEach(barred::add);
      demands.add(new Demand(id, 2, Set.of(), barred));
    }

    List<Proposal> dealt = AssignmentPolicy.deal(demands, load);

    assertThat(new HashSet<>(dealt)).hasSameSizeAs(dealt);
    for (Demand demand : demands) {
      List<PersonId> chosen =
          dealt.stream()
              .filter(one -> one.application() == demand.application())
              .map(Proposal::reviewer)
              .toList();
      assertThat(chosen).noneMatch(demand.barred()::contains);
      assertThat(chosen).hasSize(Math.min(2, load.size() - demand.barred().size()));
    }
    IntSummaryStatistics hands =
        after(load, dealt).values().stream().mapToInt(Integer::intValue).summaryStatistics();
    assertThat(hands.getMax() - hands.getMin()).isLessThanOrEqualTo(2);
  }

  private static Demand demand(long application, int missing) {
    return new Demand(application, missing, Set.of(), Set.of());
  }

  private static Map<PersonId, Integer> after(Map<PersonId, Integer> before, List<Proposal> dealt) {
    Map<PersonId, Integer> after = new HashMap<>(before);
    dealt.forEach(one -> after.merge(one.reviewer(), 1, Integer::sum));
    return after;
  }
}
