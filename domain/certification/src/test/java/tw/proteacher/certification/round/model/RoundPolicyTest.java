package tw.proteacher.certification.round.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.Candidacy;
import tw.proteacher.certification.model.Confidence;
import tw.proteacher.certification.model.Provenance;
import tw.proteacher.certification.model.RuleBook;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.model.Window;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView.Terms;
import tw.proteacher.certification.round.RoundView.Times;
import tw.proteacher.certification.round.model.RoundPolicy.Draft;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;

@DisplayName("梯次公告前檢核")
class RoundPolicyTest {
  static final String CHANGHUA = "10007";
  private static final Instant NOW = Instant.parse("2025-04-01T00:00:00Z");
  static final Terms TERMS = new Terms(2, 2, 14, 14, 7, true, true);

  /** 1–31 May 114 in Changhua, as its notice meant it. */
  static final Times MAY =
      new Times(
          taipei("2025-05-01T00:00"),
          taipei("2025-05-31T23:59"),
          taipei("2025-05-31T23:59"),
          LocalDate.of(2025, 6, 1),
          LocalDate.of(2025, 7, 15),
          LocalDate.of(2025, 7, 16),
          LocalDate.of(2025, 8, 31));

  private static final RoundPlan PLAN =
      new RoundPlan(
          List.of(new RoundTier(Tier.MENTOR, 111, 113)),
          List.of(item("MENTORING", List.of("MENTOR_PLAN"))),
          List.of(new RoundCriterion(Tier.MENTOR, 1, "MENTORING", "標準", "")));

  static Instant taipei(String local) {
    return Instant.parse(local + ":00+08:00");
  }

  private static RoundItem item(String code, List<String> forms) {
    return new RoundItem(
        Tier.MENTOR,
        1,
        code,
        "輔導夥伴教師",
        "",
        1,
        forms,
        AttachmentRule.NONE,
        PartnerKind.MENTEE,
        12,
        null);
  }

  private static RuleSet rules(
      int first, int last, Integer validity, int extra, RuledItem... items) {
    return new RuleSet(
        1,
        new RuleSetName(
            "T-" + first, 1, CHANGHUA, Tier.MENTOR, first, last, LocalDate.of(2020, 1, 1)),
        CourseCategory.M1,
        List.of(),
        new Candidacy(0, 0, true, List.of(), false),
        new Ahead(false, null, List.of(items)),
        new Window(extra, null, Window.CountsFrom.LAST),
        validity,
        'C',
        new Provenance(Confidence.INFERRED, "公告", "初始"));
  }

  private static final RuleBook RULES = new RuleBook(List.of(rules(111, 113, 10, 2)));

  private static RoundSurroundings around(RuleBook rules, int reviewers) {
    return new RoundSurroundings(
        rules, code -> true, code -> code, (one, other) -> false, reviewers, NOW);
  }

  private static List<String> check(Draft draft) {
    return check(draft, around(RULES, 2));
  }

  private static List<String> check(Draft draft, RoundSurroundings around) {
    return RoundPolicy.check(draft, around).stream().map(Finding::code).toList();
  }

  private static Draft draft(Times times) {
    return draft(times, TERMS, RoundPurpose.FIRST, PLAN);
  }

  private static Draft draft(Times times, Terms terms, RoundPurpose purpose, RoundPlan plan) {
    return new Draft(
        CHANGHUA, new SchoolYear(113), "113 學年度認證", purpose, times, terms, "承辦人", plan);
  }

  private static Draft renewing(int first, int last) {
    RoundPlan plan =
        new RoundPlan(
            List.of(new RoundTier(Tier.MENTOR, first, last)), PLAN.items(), PLAN.criteria());
    return draft(MAY, TERMS, RoundPurpose.RENEWAL, plan);
  }

  private static Draft planned(UnaryOperator<RoundPlan> change) {
    return draft(MAY, TERMS, RoundPurpose.FIRST, change.apply(PLAN));
  }

  static Times closing(Instant closes) {
    return new Times(
        MAY.opens(),
        closes,
        MAY.listCloses(),
        MAY.firstReviewFrom(),
        MAY.firstReviewTo(),
        MAY.secondReviewFrom(),
        MAY.secondReviewTo());
  }

  @Test
  void a_round_that_makes_sense_has_no_finding() {
    assertThat(check(draft(MAY))).isEmpty();
  }

  @Test
  void the_notice_that_ended_a_year_before_it_started_is_refused() {
    Times notice = closing(taipei("2024-05-31T23:59"));

    assertThat(check(draft(notice)))
        .containsExactly(
            "certification.round.ends_before_start",
            "certification.round.outside_year",
            "certification.round.over_already");
  }

  @Test
  void everything_that_is_missing_is_said_at_once() {
    Draft empty =
        new Draft(
            CHANGHUA,
            new SchoolYear(113),
            " ",
            RoundPurpose.FIRST,
            Times.NONE,
            TERMS,
            "",
            new RoundPlan(List.of(), List.of(), List.of()));

    assertThat(check(empty, around(RULES, 0)))
        .containsExactlyInAnyOrder(
            "certification.round.name_missing",
            "certification.round.contact_missing",
            "certification.round.times_missing",
            "certification.round.list_closing_missing",
            "certification.round.first_review_missing",
            "certification.round.second_review_missing",
            "certification.round.reviewers_short",
            "certification.round.tiers_missing");
  }

  @Test
  void the_stages_follow_each_other() {
    Times mixed =
        new Times(
            MAY.opens(),
            MAY.closes(),
            MAY.listCloses(),
            LocalDate.of(2025, 5, 30),
            LocalDate.of(2025, 7, 15),
            LocalDate.of(2025, 7, 15),
            LocalDate.of(2025, 7, 1));

    assertThat(check(draft(mixed)))
        .containsExactly(
            "certification.round.review_before_closing",
            "certification.round.second_review_order",
            "certification.round.second_before_first");
  }

  @Test
  void a_round_with_one_stage_and_no_list_asks_for_neither() {
    Times single =
        new Times(
            MAY.opens(),
            MAY.closes(),
            null,
            MAY.firstReviewFrom(),
            MAY.firstReviewTo(),
            null,
            null);
    Terms terms = new Terms(1, 1, 14, 14, 7, false, false);

    assertThat(check(draft(single, terms, RoundPurpose.FIRST, PLAN))).isEmpty();
  }

  @Test
  void the_first_and_the_last_moment_of_the_school_year_are_inside() {
    Times year =
        new Times(
            taipei("2024-08-01T00:00"),
            taipei("2025-07-31T23:59"),
            taipei("2025-07-31T23:59"),
            LocalDate.of(2025, 8, 1),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2025, 9, 2),
            LocalDate.of(2026, 7, 31));

    assertThat(check(draft(year))).isEmpty();
  }

  @Test
  void midnight_after_the_school_year_is_outside() {
    assertThat(check(draft(closing(taipei("2025-08-01T00:00")))))
        .contains("certification.round.outside_year");
  }

  @Test
  void the_pool_must_be_able_to_judge_a_case() {
    assertThat(check(draft(MAY), around(RULES, 1)))
        .containsExactly("certification.round.reviewers_short");
  }

  @Test
  void a_cohort_without_rules_is_refused() {
    assertThat(
            check(
                planned(
                    plan ->
                        new RoundPlan(
                            List.of(new RoundTier(Tier.MENTOR, 110, 113)),
                            plan.items(),
                            plan.criteria()))))
        .containsExactly("certification.round.no_rules");
  }

  @Test
  void a_cohort_whose_time_has_passed_is_pointed_out() {
    RuleBook strict =
        new RuleBook(List.of(rules(111, 113, 10, 1, new RuledItem("TEACH", "公開授課", 1, List.of()))));

    assertThat(check(draft(MAY), around(strict, 2)))
        .containsOnlyOnce("certification.round.window_over")
        .contains("certification.round.ruled_item_missing");
  }

  @Test
  void what_never_lapses_is_not_renewed() {
    RuleBook lasting = new RuleBook(List.of(rules(111, 113, null, 2)));

    assertThat(check(draft(MAY, TERMS, RoundPurpose.RENEWAL, PLAN), around(lasting, 2)))
        .containsOnly("certification.round.never_lapses");
  }

  @Test
  void certificates_older_than_any_rule_are_renewed_by_the_rules_of_today() {
    assertThat(check(renewing(103, 104))).isEmpty();
  }

  @Test
  void certificates_that_lapse_only_later_are_pointed_out() {
    assertThat(check(renewing(103, 105))).containsExactly("certification.round.renewal_early");
  }

  @Test
  void without_rules_for_the_new_certificate_nothing_is_renewed() {
    RuleBook past = new RuleBook(List.of(rules(103, 112, 10, 2)));

    assertThat(check(renewing(103, 104), around(past, 2)))
        .containsExactly("certification.round.no_rules");
  }

  @Test
  void a_form_that_is_not_in_force_is_named() {
    RoundSurroundings around =
        new RoundSurroundings(
            RULES,
            code -> !code.equals("MENTOR_PLAN"),
            code -> code,
            (one, other) -> false,
            2,
            NOW);

    assertThat(check(draft(MAY), around)).containsExactly("certification.round.form_missing");
  }

  @Test
  void items_and_standards_must_be_there_and_fit_together() {
    Draft bare =
        planned(
            plan ->
                new RoundPlan(
                    plan.tiers(),
                    List.of(),
                    List.of(new RoundCriterion(Tier.MENTOR, 1, "GONE", "標準", ""))));

    assertThat(check(bare))
        .containsExactly("certification.round.items_missing", "certification.round.criterion_item");
  }

  @Test
  void an_item_that_nothing_shows_is_pointed_out() {
    Draft unproven =
        planned(
            plan ->
                new RoundPlan(
                    plan.tiers(),
                    Stream.concat(plan.items().stream(), Stream.of(item("TALK", List.of())))
                        .toList(),
                    plan.criteria()));

    assertThat(check(unproven)).containsExactly("certification.round.item_unproven");
  }

  @Test
  void items_without_a_code_get_one_that_is_free() {
    assertThat(
            ItemCodes.complete(
                List.of(
                    item("", List.of()),
                    item("OWN2", List.of()),
                    item("TEACH", List.of()),
                    item("", List.of()))))
        .extracting(RoundItem::code)
        .containsExactly("OWN1", "OWN2", "TEACH", "OWN3");
  }

  @Test
  void codes_of_items_are_words_that_stand_once() {
    List<Finding> findings =
        PlanFindings.check(
            List.of(item("TWICE", List.of()), item("TWICE", List.of()), item("小寫", List.of())));

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly("certification.round.item_code_twice", "certification.round.item_code");
  }
}
