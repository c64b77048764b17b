package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.model.CertificationFixtures.changhua;
import static tw.proteacher.certification.model.CertificationFixtures.core;
import static tw.proteacher.certification.model.CertificationFixtures.moeAdvanced;
import static tw.proteacher.certification.model.CertificationFixtures.moeInitial;
import static tw.proteacher.certification.model.CertificationFixtures.moeMentor;
import static tw.proteacher.certification.model.CertificationFixtures.rules;
import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.CertificationFixtures.Somebody;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Severity;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

@DisplayName("認證資格檢核：申請期限")
class EligibilityWindowTest extends EligibilityCases {
  /** certification.md §1.6 lines 151-154, and the check of line 153 against §1.4 lines 110-111. */
  @ParameterizedTest(name = "{0}: 研習 {1} 學年度, 申請 {2} 學年度 → 期限內 {3}")
  @CsvSource({
    "MOE_ADVANCED, 107, 107, true",
    "MOE_ADVANCED, 107, 109, true",
    "MOE_ADVANCED, 106, 109, false",
    "MOE_MENTOR, 106, 109, true",
    "MOE_MENTOR, 106, 110, false",
    "CHC_INITIAL, 113, 113, true",
    "CHC_INITIAL, 112, 113, false",
    "CHC_ADVANCED, 112, 113, true",
    "CHC_ADVANCED, 111, 113, false",
    "CHC_MENTOR, 111, 113, true",
    "CHC_MENTOR, 111, 114, false"
  })
  void the_window_is_counted_in_school_years(
      String which, int trained, int applying, boolean open) {
    RuleSet rules =
        switch (which) {
          case "MOE_ADVANCED" -> moeAdvanced();
          case "MOE_MENTOR" -> moeMentor();
          case "CHC_INITIAL" -> changhua(Tier.INITIAL);
          case "CHC_ADVANCED" -> changhua(Tier.ADVANCED);
          default -> changhua(Tier.MENTOR);
        };
    Facts facts =
        teacher(new SchoolYear(applying).lastDay())
            .attended(rules.category(), CourseKind.CORE, trained, 300)
            .attended(rules.category(), CourseKind.PRACTICE, trained, 60)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(rules, facts);

    assertThat(blocking(findings).contains("certification.window.closed")).isEqualTo(!open);
    assertThat(codes(findings, Severity.PASS).contains("certification.window.open"))
        .isEqualTo(open);
  }

  @Test
  @DisplayName("§1.6: 教育部初階無申請期限")
  void no_window_means_no_last_year() {
    Facts facts =
        teacher(MAY_110.plusYears(30))
            .attended(CourseCategory.B1, CourseKind.CORE, 106, 60)
            .facts();

    Assessment assessment =
        EligibilityPolicy.assess(RuleBook.of(moeInitial()), Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.ELIGIBLE);
    assertThat(assessment.lastYear()).isNull();
    assertThat(assessment.openUntil()).isNull();
  }

  @ParameterizedTest(name = "{0} → 期限內 {1}")
  @CsvSource({"2024-12-31, true", "2025-01-01, false"})
  @DisplayName("§1.6 臺北市初階: a <= t+1，最後一日 12 月 31 日")
  void a_last_day_ends_the_window_inside_the_last_school_year(LocalDate on, boolean open) {
    RuleSet rules =
        rules("63000", Tier.INITIAL, 111, null)
            .hours(HourRule.any(HourKind.TOTAL, 60))
            .window(1, MonthDay.of(12, 31))
            .build();
    Facts facts = teacher(on).attended(CourseCategory.B1, CourseKind.CORE, 112, 60).facts();

    assertThat(blocking(EligibilityPolicy.check(rules, facts)).isEmpty()).isEqualTo(open);
  }

  @Test
  @DisplayName("§1.6 line 158: 跨學年度研習以最後一次計，規定可改為首次")
  void training_over_two_years_counts_from_the_last_hour_unless_the_rules_say_first() {
    Somebody somebody =
        teacher(MAY_110)
            .attended(CourseCategory.M1, CourseKind.CORE, 107, 240)
            .attended(CourseCategory.M1, CourseKind.PRACTICE, 108, 60);
    RuleSet first =
        rules("MOE", Tier.MENTOR, 106, 110)
            .hours(core(240), HourRule.any(HourKind.PRACTICE, 60))
            .window(new Window(3, null, Window.CountsFrom.FIRST))
            .build();

    Assessment fromLast =
        EligibilityPolicy.assess(RuleBook.of(moeMentor()), Tier.MENTOR, somebody.facts());
    Assessment fromFirst =
        EligibilityPolicy.assess(RuleBook.of(first), Tier.MENTOR, somebody.facts());

    assertThat(fromLast.earned()).isEqualTo(new SchoolYear(108));
    assertThat(fromLast.lastYear()).isEqualTo(new SchoolYear(111));
    assertThat(fromFirst.earned()).isEqualTo(new SchoolYear(107));
    assertThat(fromFirst.lastYear()).isEqualTo(new SchoolYear(110));
  }

  @Test
  @DisplayName("逾期後重新研習，以新一輪時數計算期限")
  void training_again_after_the_window_closed_opens_a_new_one() {
    Somebody late =
        teacher(LocalDate.of(2021, 5, 1))
            .attended(CourseCategory.B1, CourseKind.CORE, 106, 60)
            .attended(CourseCategory.A1, CourseKind.CORE, 106, 120)
            .attended(CourseCategory.A1, CourseKind.PRACTICE, 106, 30)
            .attended(CourseCategory.A1, CourseKind.CORE, 109, 120);

    Assessment before =
        EligibilityPolicy.assess(RuleBook.of(moeAdvanced()), Tier.ADVANCED, late.facts());
    late.attended(CourseCategory.A1, CourseKind.PRACTICE, 109, 30);
    Assessment after =
        EligibilityPolicy.assess(RuleBook.of(moeAdvanced()), Tier.ADVANCED, late.facts());

    assertThat(before.status()).isEqualTo(EligibilityStatus.WINDOW_CLOSED);
    assertThat(codes(before.findings(), Severity.WARN)).contains("certification.window.again");
    assertThat(after.status()).isEqualTo(EligibilityStatus.ELIGIBLE);
    assertThat(after.earned()).isEqualTo(new SchoolYear(109));
  }
}
