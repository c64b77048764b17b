package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.model.CertificationFixtures.changhua;
import static tw.proteacher.certification.model.CertificationFixtures.moeAdvanced;
import static tw.proteacher.certification.model.CertificationFixtures.moeInitial;
import static tw.proteacher.certification.model.CertificationFixtures.moeMentor;
import static tw.proteacher.certification.model.CertificationFixtures.rules;
import static tw.proteacher.certification.model.CertificationFixtures.teacher;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.CertificationFixtures.Somebody;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Severity;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

@DisplayName("認證資格檢核：條件與證書")
class EligibilityCandidacyTest extends EligibilityCases {
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
            "certification.ahead.item",
            "certification.ahead.item",
            "certification.ahead.item",
            "certification.ahead.item",
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
  @DisplayName("無規定可適用")
  void nobody_is_eligible_without_rules() {
    Facts facts = teacher(MAY_110).in("").facts();

    Assessment assessment = EligibilityPolicy.assess(new RuleBook(List.of()), Tier.INITIAL, facts);

    assertThat(assessment.status()).isEqualTo(EligibilityStatus.BLOCKED);
    assertThat(assessment.unmet()).containsExactly("certification.rules.none");
  }
}
