package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.filing.model.FilingFixtures.TAIPEI;
import static tw.proteacher.certification.filing.model.FilingFixtures.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;

@DisplayName("開始申請與受理期間")
class BeginPolicyTest {
  private static final RoundTier INITIAL = new RoundTier(Tier.INITIAL, 113, 113);
  private static final RoundView OPEN = round(RoundPurpose.FIRST, RoundState.PUBLISHED, INITIAL);
  private static final Instant MAY = at("2025-05-10T08:00:00");

  @ParameterizedTest(name = "{0} 收到 → {1}")
  @CsvSource({
    "2025-04-30T23:59:59, certification.filing.not_yet",
    "2025-05-01T00:00:00, ''",
    "2025-05-31T23:59:59, ''",
    "2025-06-01T00:00:00, certification.filing.closed"
  })
  void the_moment_of_receipt_in_taipei_decides(String received, String code) {
    assertThat(codes(BeginPolicy.opening(OPEN, OPEN.period(), at(received))))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void who_was_given_more_time_is_still_in_time() {
    Instant extended = at("2025-06-07T23:59:59");

    assertThat(BeginPolicy.opening(OPEN, OPEN.period().until(extended), at("2025-06-03T12:00:00")))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = RoundState.class,
      names = {"DRAFT", "CANCELLED"})
  void a_round_that_does_not_stand_takes_nothing(RoundState state) {
    RoundView round = round(RoundPurpose.FIRST, state, INITIAL);

    assertThat(codes(BeginPolicy.opening(round, OPEN.period(), MAY)))
        .containsExactly("certification.filing.not_published");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certification.held.valid",
        "certification.held.expired",
        "certification.filing.no_tier",
        "certification.filing.training_year",
        "certification.renewal.none",
        "certification.renewal.never_lapses",
        "certification.renewal.year"
      })
  void what_no_work_can_mend_keeps_a_case_from_being_begun(String code) {
    assertThat(codes(begin(OPEN, null, Finding.block(code)))).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certification.qualified.missing",
        "certification.years.regular.short",
        "certification.prerequisite.missing.initial"
      })
  void what_may_still_come_does_not(String code) {
    assertThat(begin(OPEN, null, Finding.block(code))).isEmpty();
  }

  @ParameterizedTest(name = "途徑 {0} → {1}")
  @CsvSource({"1, 0", "2, 0", "3, 1", "0, 1", ", 1"})
  void a_renewal_takes_one_of_two_ways(Integer route, int wrong) {
    RoundView renewal =
        round(RoundPurpose.RENEWAL, RoundState.PUBLISHED, new RoundTier(Tier.MENTOR, 95, 104));

    assertThat(codes(begin(renewal, route, Finding.pass("certification.renewal.held"))))
        .hasSize(wrong)
        .allMatch("certification.filing.route"::equals);
  }

  private static List<Finding> begin(RoundView round, Integer route, Finding found) {
    Standing standing = new Standing(List.of(found), List.of(), null, LocalDate.of(2024, 8, 1));
    return BeginPolicy.check(round, round.period(), standing, route, MAY);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TAIPEI).toInstant();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }
}
