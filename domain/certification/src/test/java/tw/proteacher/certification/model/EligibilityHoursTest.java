package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.model.CertificationFixtures.moeAdvanced;
import static tw.proteacher.certification.model.CertificationFixtures.moeInitial;
import static tw.proteacher.certification.model.CertificationFixtures.moeMentor;
import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Severity;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

@DisplayName("認證資格檢核：時數")
class EligibilityHoursTest extends EligibilityCases {
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
  @DisplayName("縣市規定線上也採計時，不稱為實體研習時數")
  void hours_are_called_physical_only_where_nothing_else_counts() {
    RuleSet both = countingOnline(moeInitial());
    Facts half =
        teacher(MAY_110)
            .attended(CourseCategory.B1, CourseKind.CORE, CourseMode.ONLINE, 108, 30)
            .facts();
    Facts whole =
        teacher(MAY_110)
            .attended(CourseCategory.B1, CourseKind.CORE, CourseMode.ONLINE, 108, 60)
            .facts();

    assertThat(blocking(EligibilityPolicy.check(both, half)))
        .contains("certification.hours.course.short");
    assertThat(codes(EligibilityPolicy.check(both, whole), Severity.PASS))
        .contains("certification.hours.course.met");
  }

  private static RuleSet countingOnline(RuleSet rules) {
    return new RuleSet(
        rules.id(),
        rules.name(),
        rules.category(),
        rules.hours().stream().map(rule -> HourRule.any(rule.kind(), rule.tenths())).toList(),
        rules.candidacy(),
        rules.ahead(),
        rules.window(),
        rules.validityYears(),
        rules.numberLetter(),
        rules.provenance());
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
}
