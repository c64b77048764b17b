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
import tw.proteacher.training.CourseMode;

@DisplayName("認證資格檢核")
class EligibilityPolicyTest {
  private static final LocalDate MAY_110 = LocalDate.of(2021, 5, 1);

  /** certification.md §1.2 line 80: 12 h physical, 3 h 實務探討. */
  private static Somebody complete(int year) {
    return teacher(MAY_110)
        .attended(CourseCategory.B1, CourseKind.CORE, 106, 60)
        .attended(CourseCategory.A1, CourseKind.CORE, year, 120)
        .attended(CourseCategory.A1, CourseKind.PRACTICE, year, 30);
  }

  private static List<String> blocking(List<Finding> findings) {
    return findings.stream().filter(Finding::blocks).map(Finding::code).toList();
  }

  private static List<String> codes(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).map(Finding::code).toList();
  }

  @Test
  @DisplayName("§1.2: 12 + 3 小時齊備者可申請，且每一項都有結果")
  void everything_met_shows_every_rule_as_passed() {
    List<Finding> findings = EligibilityPolicy.check(moeAdvanced(), complete(108).facts());

    assertThat(codes(findings, Severity.PASS))
        .containsExactly(
            "certification.hours.core.met",
            "certification.hours.practice.met",
            "certification.window.open",
            "certification.qualified.met",
            "certification.years.regular.met",
            "certification.years.teaching.met",
            "certification.prerequisite.attended");
    assertThat(blocking(findings)).isEmpty();
    assertThat(findings).allMatch(finding -> finding.rule().equals("MOE-106-ADVANCED v1"));
  }

  @Test
  @DisplayName("缺什麼就說什麼: 所有不符項目一次列出")
  void every_missing_thing_is_found_at_once() {
    Facts facts = teacher(MAY_110).years(20).unqualified().facts();

    List<Finding> findings = EligibilityPolicy.check(moeAdvanced(), facts);

    assertThat(blocking(findings))
        .containsExactly(
            "certification.hours.core.short",
            "certification.hours.practice.short",
            "certification.qualified.missing",
            "certification.years.regular.short",
            "certification.years.teaching.short",
            "certification.prerequisite.missing.initial_or_hours");
  }

  @Test
  @DisplayName("時數不足: 已有、應有、尚缺")
  void short_hours_are_told_with_what_is_there_and_what_is_missing() {
    Facts facts = teacher(MAY_110).attended(CourseCategory.A1, CourseKind.CORE, 108, 75).facts();

    List<Finding> findings = EligibilityPolicy.check(moeAdvanced(), facts);

    assertThat(findings.get(0).code()).isEqualTo("certification.hours.core.short");
    assertThat(findings.get(0).facts())
        .extracting(Object::toString)
        .containsExactly("7.5", "12", "4.5");
  }

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
  @DisplayName("§1.2 line 86, §5 no. 20: 選修顯示但不計入")
  void elective_hours_are_shown_and_never_counted() {
    Facts facts =
        teacher(MAY_110)
            .attended(CourseCategory.M1, CourseKind.CORE, 108, 180)
            .attended(CourseCategory.M1, CourseKind.ELECTIVE, 108, 60)
            .attended(CourseCategory.M1, CourseKind.PRACTICE, 108, 60)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(moeMentor(), facts);

    assertThat(blocking(findings)).contains("certification.hours.core.short");
    assertThat(codes(findings, Severity.WARN)).contains("certification.hours.elective");
  }

  @Test
  @DisplayName("§5 no. 20: 0 小時不計，1.5 小時保留小數")
  void zero_hours_do_not_count_and_half_hours_are_kept() {
    Facts facts =
        teacher(MAY_110)
            .attended(CourseCategory.B1, CourseKind.CORE, 108, 45)
            .attended(CourseCategory.B1, CourseKind.CORE, 108, 15)
            .attended(CourseCategory.B1, CourseKind.CORE, 109, 0)
            .facts();

    Assessment assessment =
        EligibilityPolicy.assess(RuleBook.of(moeInitial()), Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.ELIGIBLE);
    assertThat(assessment.earned()).isEqualTo(new SchoolYear(108));
  }

  @Test
  @DisplayName("§1.2 line 80: 實體研習 12 小時；線上時數說明後不計")
  void hours_attended_otherwise_than_asked_are_pointed_out() {
    Facts facts =
        teacher(MAY_110)
            .attended(CourseCategory.B1, CourseKind.CORE, CourseMode.ONLINE, 108, 60)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(moeInitial(), facts);

    assertThat(blocking(findings)).contains("certification.hours.core.short");
    assertThat(codes(findings, Severity.WARN)).containsExactly("certification.hours.mode");
  }

  @Test
  @DisplayName("§1.3 line 100: 無教師證者可研習，不可認證")
  void without_a_teacher_certificate_the_hours_stand_but_certification_is_blocked() {
    Facts facts =
        teacher(MAY_110)
            .unqualified()
            .attended(CourseCategory.B1, CourseKind.CORE, 109, 60)
            .facts();

    Assessment assessment =
        EligibilityPolicy.assess(RuleBook.of(moeInitial()), Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.BLOCKED);
    assertThat(assessment.unmet()).containsExactly("certification.qualified.missing");
    assertThat(assessment.countedTenths()).isEqualTo(60);
  }

  @Test
  @DisplayName("§1.2 lines 79, 87: 舊初階評鑑人員證書（含僅有年度者）即符合進階先備條件")
  void a_year_only_legacy_certificate_meets_the_prerequisite() {
    Facts facts =
        teacher(MAY_110)
            .holding(Tier.INITIAL, "96", 96, null)
            .attended(CourseCategory.A1, CourseKind.CORE, 108, 120)
            .attended(CourseCategory.A1, CourseKind.PRACTICE, 108, 30)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(moeAdvanced(), facts);

    assertThat(blocking(findings)).isEmpty();
    assertThat(codes(findings, Severity.PASS)).contains("certification.prerequisite.held.initial");
  }

  @Test
  @DisplayName("§1.2 line 79: 教輔須有進階證書，研習時數不能替代")
  void a_mentor_needs_the_advanced_certificate_itself() {
    Facts facts =
        teacher(MAY_110)
            .attended(CourseCategory.A1, CourseKind.CORE, 107, 180)
            .attended(CourseCategory.M1, CourseKind.CORE, 108, 240)
            .attended(CourseCategory.M1, CourseKind.PRACTICE, 108, 60)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(moeMentor(), facts);

    assertThat(blocking(findings)).containsExactly("certification.prerequisite.missing.advanced");
    assertThat(codes(findings, Severity.WARN))
        .containsExactly(
            "certification.ahead.practice",
            "certification.ahead.meeting",
            "certification.ahead.quota");
  }

  @ParameterizedTest(name = "規定須依序 {0} → {1}")
  @CsvSource({"false, WARN", "true, BLOCK"})
  @DisplayName("§5 no. 23: 進階時數早於初階")
  void hours_before_the_prerequisite_are_pointed_out(boolean inOrder, Severity severity) {
    RuleSet rules =
        rules("MOE", Tier.ADVANCED, 106, 110)
            .hours(HourRule.any(HourKind.TOTAL, 60))
            .candidacy(
                new Candidacy(
                    0,
                    0,
                    false,
                    List.of(new Prerequisite.Attending(CourseCategory.B1, 60)),
                    inOrder))
            .build();
    Facts facts =
        teacher(MAY_110)
            .attended(CourseCategory.A1, CourseKind.CORE, 107, 60)
            .attended(CourseCategory.B1, CourseKind.CORE, 108, 60)
            .facts();

    List<Finding> findings = EligibilityPolicy.check(rules, facts);

    assertThat(codes(findings, severity)).contains("certification.prerequisite.order");
  }

  @Test
  @DisplayName("§1.5 line 122: 已認證者不再申請")
  void whoever_holds_the_certificate_does_not_apply_again() {
    Facts facts = complete(108).holding(Tier.ADVANCED, "B108000001", 108, null).facts();

    Assessment assessment =
        EligibilityPolicy.assess(RuleBook.of(moeAdvanced()), Tier.ADVANCED, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.CERTIFIED);
    assertThat(assessment.unmet()).contains("certification.held.valid");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"2025-10-22, CERTIFIED", "2025-10-23, EXPIRED"})
  @DisplayName("§5 no. 22: 教輔證書滿十年當日到期")
  void a_mentor_certificate_lapses_after_ten_years(LocalDate on, EligibilityStatus status) {
    Facts facts =
        teacher(on).holding(Tier.MENTOR, "C104001811", 104, LocalDate.of(2025, 10, 23)).facts();

    Assessment assessment = EligibilityPolicy.assess(RuleBook.of(moeMentor()), Tier.MENTOR, facts);

    assertThat(assessment.status()).isEqualTo(status);
  }

  @Test
  @DisplayName("§0 no. 1: 研習學年度決定適用規定，舊規定不因縣市改制而失效")
  void the_training_year_picks_the_rules() {
    RuleBook book = new RuleBook(List.of(moeAdvanced(), changhua(Tier.ADVANCED)));
    Somebody old =
        teacher(LocalDate.of(2023, 5, 1))
            .in("10007")
            .attended(CourseCategory.A1, CourseKind.CORE, 110, 120)
            .attended(CourseCategory.A1, CourseKind.PRACTICE, 110, 30)
            .attended(CourseCategory.B1, CourseKind.CORE, 106, 60);
    Somebody young =
        teacher(LocalDate.of(2023, 5, 1))
            .in("10007")
            .attended(CourseCategory.A1, CourseKind.CORE, 111, 150);

    Assessment underMinistry = EligibilityPolicy.assess(book, Tier.ADVANCED, old.facts());
    Assessment underCounty = EligibilityPolicy.assess(book, Tier.ADVANCED, young.facts());

    assertThat(underMinistry.status()).isEqualTo(EligibilityStatus.ELIGIBLE);
    assertThat(underMinistry.requiredTenths()).isEqualTo(150);
    assertThat(underCounty.status()).isEqualTo(EligibilityStatus.HOURS_SHORT);
    assertThat(underCounty.requiredTenths()).isEqualTo(180);
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

  @Test
  @DisplayName("§1.1: 105 學年度以前不重算資格，只作提示")
  void hours_of_years_without_rules_are_only_pointed_out() {
    RuleBook book = new RuleBook(List.of(moeInitial()));
    Facts facts = teacher(MAY_110).attended(CourseCategory.B1, CourseKind.CORE, 104, 60).facts();

    Assessment assessment = EligibilityPolicy.assess(book, Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.NOT_STARTED);
    assertThat(codes(assessment.findings(), Severity.WARN))
        .containsExactly("certification.hours.unruled");
  }

  @Test
  @DisplayName("無規定可適用")
  void nobody_is_eligible_without_rules() {
    Facts facts = teacher(MAY_110).in("").facts();

    Assessment assessment = EligibilityPolicy.assess(new RuleBook(List.of()), Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.BLOCKED);
    assertThat(assessment.unmet()).containsExactly("certification.rules.none");
  }
}
