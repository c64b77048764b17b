package tw.proteacher.certification.list.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

@DisplayName("學校認證總表")
class SchoolListTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-05-10T10:00:00+08:00");
  private static final PersonId PRINCIPAL = new PersonId(3);

  private final SchoolList list = SchoolList.begin(1, new SchoolCode("114601"), NOW);

  private static String refusal(Runnable step) {
    RuleViolation refused = catchThrowableOfType(RuleViolation.class, step::run);
    assertThat(refused).isNotNull();
    return refused.findings().get(0).code();
  }

  @Test
  void it_waits_for_the_principal_once_the_rules_ask_and_everything_is_there() {
    LocalDate met = LocalDate.of(2025, 5, 7);

    assertThat(forPrincipal(new ListPolicy.State(1, true, true, met, true, false, false))).isTrue();
    assertThat(forPrincipal(new ListPolicy.State(1, true, true, met, false, false, false)))
        .isFalse();
    assertThat(forPrincipal(new ListPolicy.State(1, true, true, null, true, false, false)))
        .isFalse();
    assertThat(forPrincipal(new ListPolicy.State(0, true, true, met, true, false, false)))
        .isFalse();
    assertThat(forPrincipal(new ListPolicy.State(1, true, true, met, true, true, false))).isFalse();
    assertThat(forPrincipal(new ListPolicy.State(1, false, true, met, true, false, false)))
        .isFalse();
  }

  private static boolean forPrincipal(ListPolicy.State list) {
    return ListPolicy.isForPrincipal(list);
  }

  private static List<String> missing(ListPolicy.State state) {
    return ListPolicy.beforeHandingIn(state).stream().map(Finding::code).toList();
  }

  @Test
  void what_changes_after_the_principal_confirmed_is_confirmed_again() {
    list.confirm(PRINCIPAL, List.of(), NOW);

    list.change(NOW);

    assertThat(list.state()).isEqualTo(SchoolListState.DRAFT);
    assertThat(list.principalAt()).isNull();
  }

  @Test
  void a_list_that_is_handed_in_stands_until_it_is_opened_again() {
    list.handIn(List.of(), NOW);

    assertThat(refusal(() -> list.change(NOW))).isEqualTo("certification.list.handed_in");
    list.reopen(NOW);
    list.change(NOW);

    assertThat(list.handedInAt()).isNull();
    assertThat(list.state()).isEqualTo(SchoolListState.DRAFT);
  }

  @Test
  void only_what_was_handed_in_is_opened_again() {
    assertThat(refusal(() -> list.reopen(NOW))).isEqualTo("certification.list.not_now");
  }

  @Test
  void a_meeting_lies_behind() {
    assertThat(refusal(() -> list.meet(LocalDate.of(2025, 5, 11), null, NOW)))
        .isEqualTo("certification.list.meeting_ahead");
    list.meet(LocalDate.of(2025, 5, 10), null, NOW);

    assertThat(list.meetingOn()).isEqualTo(LocalDate.of(2025, 5, 10));
  }

  @Test
  void findings_keep_it_from_being_handed_in() {
    assertThat(refusal(() -> list.handIn(List.of(Finding.block("certification.list.nobody")), NOW)))
        .isEqualTo("certification.list.nobody");
    assertThat(list.state()).isEqualTo(SchoolListState.DRAFT);
  }

  @Test
  void a_tier_that_asks_for_a_meeting_asks_for_all_that_goes_with_it() {
    assertThat(missing(new ListPolicy.State(0, true, true, null, false, false, false)))
        .containsExactly(
            "certification.list.nobody",
            "certification.list.meeting_missing",
            "certification.list.minutes_missing",
            "certification.list.principal_missing",
            "certification.list.print_first");
  }

  @Test
  void other_tiers_only_want_their_print() {
    assertThat(missing(new ListPolicy.State(2, false, true, null, false, false, false)))
        .containsExactly("certification.list.print_first");
    assertThat(missing(new ListPolicy.State(2, false, true, null, false, false, true))).isEmpty();
  }

  @Test
  void minutes_are_wanted_where_the_round_wants_them() {
    LocalDate met = LocalDate.of(2025, 5, 1);

    assertThat(missing(new ListPolicy.State(1, true, false, met, false, true, true))).isEmpty();
    assertThat(missing(new ListPolicy.State(1, true, true, met, false, true, true)))
        .containsExactly("certification.list.minutes_missing");
  }

  @ParameterizedTest
  @CsvSource({
    "50, 20, 1, 42, true",
    "50, 21, 1, 42, false",
    "50, 20, 1, 41, false",
    "50, 19, 1, 41, true",
    "50, 20, 0, 38, false",
    "50, 0, 1, 1, false",
    "100, 41, 1, 42, true",
    "33, 13, 1, 42, false",
    "33, 12, 1, 42, true"
  })
  void the_quota_is_held_in_whole_numbers(
      int percent, int counted, int more, int establishment, boolean fits) {
    assertThat(QuotaPolicy.check(percent, counted, more, establishment).isEmpty()).isEqualTo(fits);
  }

  @Test
  void without_a_percentage_there_is_no_limit() {
    assertThat(QuotaPolicy.check(null, 500, 1, 3)).isEmpty();
    assertThat(QuotaPolicy.most(null, 3)).isNull();
  }
}
