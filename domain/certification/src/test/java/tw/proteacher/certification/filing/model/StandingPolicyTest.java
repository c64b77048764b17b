package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.filing.model.FilingFixtures.round;
import static tw.proteacher.certification.model.CertificationFixtures.changhua;
import static tw.proteacher.certification.model.CertificationFixtures.moeMentor;
import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

@DisplayName("梯次申請資格")
class StandingPolicyTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 10);
  private static final RoundView FIRST =
      round(RoundPurpose.FIRST, RoundState.PUBLISHED, new RoundTier(Tier.ADVANCED, 112, 113));
  private static final RoundView RENEWAL =
      round(RoundPurpose.RENEWAL, RoundState.PUBLISHED, new RoundTier(Tier.MENTOR, 95, 104));

  @ParameterizedTest(name = "{0} 學年度修畢")
  @ValueSource(ints = {112, 113})
  void the_training_years_of_the_round_are_taken(int year) {
    Standing standing = advanced(FIRST, trained(year));

    assertThat(standing.candidacy()).noneMatch(Finding::blocks);
    assertThat(codes(standing)).contains("certification.filing.training_year_met");
    assertThat(standing.practiceFrom().getYear()).isEqualTo(year + 1911);
    assertThat(standing.ruleSet()).isNotNull();
  }

  @Test
  void training_of_a_year_the_round_does_not_take_blocks() {
    RoundView last =
        round(RoundPurpose.FIRST, RoundState.PUBLISHED, new RoundTier(Tier.ADVANCED, 113, 113));

    assertThat(codes(advanced(last, trained(112)))).contains("certification.filing.training_year");
  }

  @Test
  void hours_that_are_missing_are_told_apart_from_the_rest() {
    Facts half = teacher(DAY).attended(CourseCategory.A1, CourseKind.CORE, 113, 90).facts();

    Standing standing = advanced(FIRST, half);

    assertThat(standing.hours())
        .extracting(Finding::code)
        .contains("certification.hours.total.short");
    assertThat(codes(standing)).noneMatch(code -> code.startsWith("certification.hours."));
    assertThat(standing.practiceFrom()).isEqualTo(LocalDate.of(2023, 8, 1));
  }

  @Test
  void who_is_certified_does_not_apply_again() {
    Facts certified =
        teacher(DAY)
            .attended(CourseCategory.A1, CourseKind.CORE, 113, 180)
            .holding(Tier.ADVANCED, "B112000001", 112, null)
            .facts();

    assertThat(codes(advanced(FIRST, certified))).contains("certification.held.valid");
  }

  @Test
  void a_tier_that_the_round_does_not_take_is_refused() {
    Standing standing =
        StandingPolicy.check(FIRST, Tier.MENTOR, RuleBook.of(moeMentor()), trained(113));

    assertThat(codes(standing)).containsExactly("certification.filing.no_tier");
  }

  @ParameterizedTest(name = "{0} 學年度的證書, {1} 到期 → {2}")
  @CsvSource({
    "104, 2025-10-23, certification.renewal.held",
    "96, 2016-10-23, certification.renewal.lapsed",
    "105, 2026-10-23, certification.renewal.year"
  })
  void a_renewal_asks_for_a_certificate_of_the_years_it_takes(
      int year, LocalDate expires, String code) {
    Facts holder = teacher(DAY).holding(Tier.MENTOR, "C104001811", year, expires).facts();

    Standing standing =
        StandingPolicy.check(RENEWAL, Tier.MENTOR, RuleBook.of(moeMentor()), holder);

    assertThat(codes(standing)).contains(code);
    assertThat(standing.hours()).isEmpty();
    assertThat(standing.candidacy().stream().anyMatch(Finding::blocks)).isEqualTo(year > 104);
  }

  @Test
  void without_a_certificate_there_is_nothing_to_renew() {
    Standing standing =
        StandingPolicy.check(RENEWAL, Tier.MENTOR, RuleBook.of(moeMentor()), teacher(DAY).facts());

    assertThat(codes(standing)).containsExactly("certification.renewal.none");
  }

  @Test
  void what_never_lapses_is_not_renewed() {
    Facts holder = teacher(DAY).holding(Tier.MENTOR, "C104001811", 104, null).facts();

    assertThat(codes(StandingPolicy.check(RENEWAL, Tier.MENTOR, RuleBook.of(moeMentor()), holder)))
        .contains("certification.renewal.never_lapses");
  }

  private static Facts trained(int year) {
    return teacher(DAY).attended(CourseCategory.A1, CourseKind.CORE, year, 180).facts();
  }

  private static Standing advanced(RoundView round, Facts facts) {
    return StandingPolicy.check(round, Tier.ADVANCED, RuleBook.of(changhua(Tier.ADVANCED)), facts);
  }

  private static List<String> codes(Standing standing) {
    return standing.candidacy().stream().map(Finding::code).toList();
  }
}
