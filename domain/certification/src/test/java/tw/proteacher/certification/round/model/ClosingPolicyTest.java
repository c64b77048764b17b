package tw.proteacher.certification.round.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.round.RoundExtension;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.SchoolYear;

@DisplayName("截止處理")
class ClosingPolicyTest {
  private static final PersonId TEACHER = new PersonId(7);
  private static final SchoolCode SCHOOL = new SchoolCode("114601");
  private static final Instant OPENS = Instant.parse("2025-04-30T16:00:00Z");
  private static final Instant CLOSES = Instant.parse("2025-05-31T15:59:59.999999Z");
  private static final Instant MIDNIGHT = CLOSES.plusNanos(1_000);
  private static final Instant LISTS_CLOSE = Instant.parse("2025-06-07T15:59:59.999999Z");

  private static Deadlines deadlines(boolean lists, RoundExtension... extensions) {
    return new Deadlines(
        new RoundView(
            1,
            "10007",
            "彰化縣",
            new SchoolYear(113),
            "113 學年度認證",
            RoundPurpose.FIRST,
            RoundState.PUBLISHED,
            new RoundView.Times(OPENS, CLOSES, LISTS_CLOSE, null, null, null, null),
            new RoundView.Terms(2, 2, 14, 14, 7, lists, true),
            new RoundView.Texts("", "", ""),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            0),
        List.of(extensions));
  }

  private static RoundExtension extension(PersonId person, SchoolCode school, Instant until) {
    return new RoundExtension(1, person, school, "", until, "停課", "", OPENS);
  }

  private static Optional<ApplicationState> next(
      ApplicationState state, boolean listed, Deadlines deadlines, Instant now) {
    return ClosingPolicy.next(
        new ClosingPolicy.Case(state, TEACHER, SCHOOL, listed), deadlines, now);
  }

  @Test
  void a_draft_lives_to_the_last_moment_and_not_one_longer() {
    Deadlines round = deadlines(true);

    assertThat(next(ApplicationState.DRAFT, false, round, CLOSES)).isEmpty();
    assertThat(next(ApplicationState.DRAFT, false, round, MIDNIGHT))
        .contains(ApplicationState.WAIVED);
  }

  @Test
  void what_was_withdrawn_and_not_taken_up_again_is_waived() {
    assertThat(next(ApplicationState.WITHDRAWN, false, deadlines(true), MIDNIGHT))
        .contains(ApplicationState.WAIVED);
  }

  @Test
  void without_lists_a_case_goes_to_the_review_at_once() {
    assertThat(next(ApplicationState.SUBMITTED, false, deadlines(false), MIDNIGHT))
        .contains(ApplicationState.FIRST_REVIEW);
  }

  @Test
  void with_lists_a_case_waits_until_they_are_closed() {
    Deadlines round = deadlines(true);

    assertThat(next(ApplicationState.LISTED, true, round, LISTS_CLOSE)).isEmpty();
    assertThat(next(ApplicationState.SUBMITTED, false, round, LISTS_CLOSE)).isEmpty();
    assertThat(next(ApplicationState.LISTED, true, round, LISTS_CLOSE.plusNanos(1_000)))
        .contains(ApplicationState.FIRST_REVIEW);
    assertThat(next(ApplicationState.SUBMITTED, false, round, LISTS_CLOSE.plusNanos(1_000)))
        .contains(ApplicationState.NOT_LISTED);
  }

  @Test
  void who_handed_in_while_the_school_did_is_not_left_out() {
    assertThat(
            next(ApplicationState.SUBMITTED, true, deadlines(true), LISTS_CLOSE.plusNanos(1_000)))
        .contains(ApplicationState.FIRST_REVIEW);
  }

  @Test
  void an_extension_of_the_person_or_of_the_school_counts() {
    Instant later = CLOSES.plusSeconds(86_400);

    assertThat(
            next(
                ApplicationState.DRAFT,
                false,
                deadlines(true, extension(TEACHER, null, later)),
                later))
        .isEmpty();
    assertThat(
            next(
                ApplicationState.DRAFT,
                false,
                deadlines(true, extension(null, SCHOOL, later)),
                later))
        .isEmpty();
    assertThat(
            next(
                ApplicationState.DRAFT,
                false,
                deadlines(true, extension(new PersonId(8), null, later)),
                later))
        .contains(ApplicationState.WAIVED);
  }

  @Test
  void a_round_is_closed_for_good_when_the_last_extension_is_over() {
    Instant later = LISTS_CLOSE.plusSeconds(86_400);
    Deadlines round = deadlines(true, extension(TEACHER, null, later));

    assertThat(deadlines(true).allOver(LISTS_CLOSE)).isFalse();
    assertThat(deadlines(true).allOver(LISTS_CLOSE.plusNanos(1_000))).isTrue();
    assertThat(deadlines(false).allOver(MIDNIGHT)).isTrue();
    assertThat(round.allOver(later)).isFalse();
    assertThat(round.allOver(later.plusNanos(1_000))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ApplicationState.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DRAFT", "WITHDRAWN", "SUBMITTED", "LISTED"})
  void nothing_else_is_touched(ApplicationState state) {
    assertThat(next(state, true, deadlines(true), LISTS_CLOSE.plusSeconds(1))).isEmpty();
  }
}
