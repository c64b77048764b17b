package tw.proteacher.certification.round.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tw.proteacher.certification.round.model.RoundPolicyTest.CHANGHUA;
import static tw.proteacher.certification.round.model.RoundPolicyTest.MAY;
import static tw.proteacher.certification.round.model.RoundPolicyTest.TERMS;
import static tw.proteacher.certification.round.model.RoundPolicyTest.closing;
import static tw.proteacher.certification.round.model.RoundPolicyTest.taipei;

import java.time.OffsetDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView.Texts;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

@DisplayName("梯次公告後的異動")
class RunningRoundTest {
  private static final OffsetDateTime LATER = OffsetDateTime.parse("2025-05-02T00:00:00+08:00");

  @Test
  void ends_of_a_running_round_are_only_put_off() {
    Times later = closing(taipei("2025-06-07T23:59"));

    assertThat(RoundPolicy.later(MAY, later, false)).isEmpty();
    assertThat(RoundPolicy.later(later, MAY, false))
        .extracting(Finding::code)
        .containsExactly("certification.round.only_later");
    assertThat(RoundPolicy.later(MAY, later, true))
        .extracting(Finding::code)
        .containsExactly("certification.round.closed_already");
  }

  @Test
  void a_round_that_runs_is_not_put_off_into_nonsense() {
    Round running = running();

    assertThat(refused(() -> running.putOff(closing(taipei("2025-09-01T23:59")), LATER)))
        .containsExactly(
            "certification.round.outside_year", "certification.round.review_before_closing");
    Times gone = new Times(null, MAY.closes(), MAY.listCloses(), null, null, null, null);
    assertThat(refused(() -> running.putOff(gone, LATER)))
        .containsExactly(
            "certification.round.first_review_missing",
            "certification.round.second_review_missing");
    assertThat(running.times()).isEqualTo(MAY);
  }

  @Test
  void whoever_gets_more_time_after_the_closing_opens_the_round_again() {
    Round running = running();
    running.close(LATER);

    running.reopen(LATER);

    assertThat(running.closedAt()).isNull();
    running.cancel(0, LATER);
    assertThatThrownBy(() -> running.reopen(LATER)).isInstanceOf(RuleViolation.class);
  }

  private static List<String> refused(ThrowingCallable change) {
    RuleViolation refusal = catchThrowableOfType(RuleViolation.class, change);
    return refusal.findings().stream().map(Finding::code).toList();
  }

  private static Round running() {
    Round round =
        Round.begin(
            new Round.Title(CHANGHUA, new SchoolYear(113), RoundPurpose.FIRST, "梯次"),
            TERMS,
            new Texts("承辦人", "", ""),
            new PersonId(1),
            LATER);
    round.plan(MAY, LATER);
    round.publish(List.of(), LATER);
    return round;
  }
}
