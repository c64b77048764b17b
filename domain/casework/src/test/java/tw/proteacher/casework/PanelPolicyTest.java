package tw.proteacher.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.casework.Decision.FAIL;
import static tw.proteacher.casework.Decision.PASS;
import static tw.proteacher.casework.Decision.PASS_AFTER_FIX;
import static tw.proteacher.casework.Decision.REVISE;
import static tw.proteacher.casework.PanelOutcome.Kind.AGREED;
import static tw.proteacher.casework.PanelOutcome.Kind.CENTRE_DECIDES;
import static tw.proteacher.casework.PanelOutcome.Kind.DISAGREED;
import static tw.proteacher.casework.PanelOutcome.Kind.WAITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tw.proteacher.shared.PersonId;

@DisplayName("審查規則")
class PanelPolicyTest {
  private static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
  private static final CaseRef CASE = new CaseRef("certification.application", 1);

  static Stream<Arguments> outcomes() {
    return Stream.of(
        line(1, WAITING, null, 1),
        line(1, AGREED, PASS, 0, PASS),
        line(2, WAITING, null, 2),
        line(2, WAITING, null, 1, FAIL),
        line(2, AGREED, PASS, 0, PASS, PASS),
        line(2, AGREED, REVISE, 0, REVISE, REVISE),
        line(2, DISAGREED, null, 1, PASS, PASS_AFTER_FIX),
        line(2, DISAGREED, null, 1, PASS, FAIL),
        line(2, AGREED, FAIL, 0, PASS, FAIL, FAIL),
        line(2, CENTRE_DECIDES, null, 0, PASS, FAIL, REVISE),
        line(3, WAITING, null, 1, PASS, PASS),
        line(3, AGREED, PASS, 0, PASS, FAIL, PASS),
        line(3, DISAGREED, null, 1, PASS, FAIL, REVISE),
        line(3, CENTRE_DECIDES, null, 0, PASS, FAIL, REVISE, PASS),
        line(4, DISAGREED, null, 1, PASS, PASS, FAIL, FAIL),
        line(4, AGREED, PASS, 0, PASS, PASS, PASS, FAIL),
        line(5, AGREED, FAIL, 0, PASS, FAIL, FAIL, FAIL, REVISE));
  }

  private static Arguments line(
      int required,
      PanelOutcome.Kind kind,
      @Nullable Decision decision,
      int missing,
      Decision... verdicts) {
    return Arguments.of(required, List.of(verdicts), new PanelOutcome(kind, decision, missing));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void more_than_half_decide_then_one_more_is_asked_then_the_centre(
      int required, List<Decision> verdicts, PanelOutcome expected) {
    assertThat(PanelPolicy.outcome(required, verdicts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void the_order_of_verdicts_does_not_matter(
      int required, List<Decision> verdicts, PanelOutcome expected) {
    List<Decision> turned = new ArrayList<>(verdicts);
    Collections.reverse(turned);

    assertThat(PanelPolicy.outcome(required, turned)).isEqualTo(expected);
  }

  @Test
  void drafts_and_verdicts_of_ended_seats_do_not_count() {
    List<Seat> stage =
        List.of(seat(1, PASS, true), seat(2, FAIL, false), ended(seat(3, PASS, true)));

    assertThat(PanelPolicy.of(2, stage)).isEqualTo(new PanelOutcome(WAITING, null, 1));
  }

  @Test
  void before_giving_the_own_verdict_nobody_sees_another_one() {
    List<Seat> stage = List.of(seat(1, PASS, false), seat(2, FAIL, true), seat(3, FAIL, true));

    List<Seat> shown = PanelPolicy.shownTo(new PersonId(1), 2, stage);

    assertThat(verdictsIn(shown)).containsExactly(PASS, null, null);
  }

  @Test
  void while_the_stage_waits_for_verdicts_those_given_stay_hidden() {
    List<Seat> stage = List.of(seat(1, PASS, true), seat(2, FAIL, true), seat(3, null, false));

    assertThat(verdictsIn(PanelPolicy.shownTo(new PersonId(1), 3, stage)))
        .containsExactly(PASS, null, null);
    assertThat(PanelPolicy.mayTakeBack(3, stage)).isTrue();
  }

  @Test
  void when_all_are_in_they_are_open_and_none_is_taken_back() {
    List<Seat> stage = List.of(seat(1, PASS, true), seat(2, FAIL, true), seat(3, REVISE, false));

    assertThat(verdictsIn(PanelPolicy.shownTo(new PersonId(1), 2, stage)))
        .containsExactly(PASS, FAIL, null);
    assertThat(verdictsIn(PanelPolicy.shownTo(new PersonId(3), 2, stage)))
        .containsExactly(null, null, REVISE);
    assertThat(PanelPolicy.mayTakeBack(2, stage)).isFalse();
  }

  @Test
  void somebody_without_a_seat_sees_nothing() {
    List<Seat> stage = List.of(seat(1, PASS, true), seat(2, PASS, true));

    assertThat(verdictsIn(PanelPolicy.shownTo(new PersonId(9), 2, stage)))
        .containsExactly(null, null);
  }

  @Test
  void the_centre_sees_what_was_given_but_no_drafts() {
    List<Seat> stage = List.of(seat(1, PASS, true), seat(2, FAIL, false));

    assertThat(verdictsIn(PanelPolicy.shownToCentre(stage))).containsExactly(PASS, null);
  }

  private static Seat seat(long reviewer, @Nullable Decision decision, boolean given) {
    Judgement judgement = new Judgement(decision, "", Map.of(), List.of());
    Verdict verdict = new Verdict(judgement, NOON, given ? NOON : null, 1);
    return new Seat(reviewer, CASE, 1, new PersonId(reviewer), NOON, null, null, "", verdict);
  }

  private static Seat ended(Seat seat) {
    return new Seat(seat.id(), CASE, 1, seat.reviewer(), NOON, null, NOON, "迴避", seat.verdict());
  }

  private static List<@Nullable Decision> verdictsIn(List<Seat> seats) {
    Decision[] decisions = new Decision[seats.size()];
    for (int i = 0; i < decisions.length; i++) {
      Verdict verdict = seats.get(i).verdict();
      decisions[i] = verdict == null ? null : verdict.judgement().decision();
    }
    return Arrays.asList(decisions);
  }
}
