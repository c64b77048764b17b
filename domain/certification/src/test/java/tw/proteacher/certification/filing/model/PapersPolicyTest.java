package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.filing.model.FilingFixtures.COLLEAGUE;
import static tw.proteacher.certification.filing.model.FilingFixtures.MENTOR;
import static tw.proteacher.certification.filing.model.FilingFixtures.OBSERVE;
import static tw.proteacher.certification.filing.model.FilingFixtures.OPEN_LESSON;
import static tw.proteacher.certification.filing.model.FilingFixtures.TEACHER;
import static tw.proteacher.certification.filing.model.FilingFixtures.held;
import static tw.proteacher.certification.filing.model.FilingFixtures.item;
import static tw.proteacher.certification.filing.model.FilingFixtures.observed;
import static tw.proteacher.certification.filing.model.FilingFixtures.papers;
import static tw.proteacher.certification.filing.model.FilingFixtures.performance;
import static tw.proteacher.certification.filing.model.FilingFixtures.shared;
import static tw.proteacher.certification.filing.model.FilingFixtures.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.casework.SheetState;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.Finding;

@DisplayName("佐證檢核")
class PapersPolicyTest {
  @Test
  void three_forms_in_their_order_leave_nothing_to_say() {
    Performance one = observed("114/03/01", "114/03/04", "114/03/04");

    assertThat(PapersPolicy.check(papers(List.of(OBSERVE), one))).isEmpty();
  }

  @ParameterizedTest(name = "表1 {0}, 表2 {1}, 表3 {2} → {3}")
  @CsvSource({
    "114/03/01, 114/03/04, 114/03/05, 0",
    "114/03/05, 114/03/04, 114/03/06, 1",
    "114/03/01, 114/03/04, 114/03/03, 1",
    "114/03/06, 114/03/05, 114/03/04, 2"
  })
  void each_form_is_dated_no_earlier_than_the_one_before(
      String before, String lesson, String after, int wrong) {
    var found = codes(papers(List.of(OBSERVE), observed(before, lesson, after)));

    assertThat(found).hasSize(wrong).allMatch("certification.papers.order"::equals);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "113/07/31, true",
    "113/08/01, false",
    "114/05/31, false",
    "114/06/01, true",
    "not a date, false"
  })
  void what_is_dated_outside_the_practice_window_is_told(String day, boolean outside) {
    Performance one = performance(OPEN_LESSON, null, List.of(held("OPEN_LESSON", day, "2")), 1);

    var found = codes(papers(List.of(OPEN_LESSON), one));

    assertThat(found.contains("certification.papers.outside")).isEqualTo(outside);
  }

  @Test
  void too_few_performances_say_how_many_are_asked_for() {
    RoundItem twice = item("OBSERVE", 2, AttachmentRule.NONE, PartnerKind.OBSERVED, null);

    List<PaperFinding> found =
        PapersPolicy.check(papers(List.of(twice), observed("114/03/01", "114/03/04", "114/03/04")));

    assertThat(found).extracting(PaperFinding::evidence).containsExactly(0L);
    assertThat(found.get(0).finding().code()).isEqualTo("certification.papers.minimum");
    assertThat(found.get(0).finding().facts()).containsExactly("item OBSERVE", 1, 2);
  }

  @Test
  void nobody_observes_oneself() {
    Performance one =
        performance(OBSERVE, TEACHER, List.of(held("OBSERVATION", "114/03/04", "1")), 0);

    assertThat(codes(papers(List.of(OBSERVE), one)))
        .containsExactly("certification.papers.partner_self");
  }

  @Test
  void whoever_was_observed_must_be_named() {
    Performance one = performance(OBSERVE, null, List.of(held("OBSERVATION", "114/03/04", "1")), 0);

    assertThat(codes(papers(List.of(OBSERVE), one)))
        .containsExactly("certification.papers.partner_missing");
  }

  @ParameterizedTest
  @CsvSource({
    "UNTOUCHED, certification.papers.unfinished",
    "DRAFT, certification.papers.unfinished",
    "DONE, certification.papers.unconfirmed",
    "ASKED, certification.papers.unconfirmed",
    "RETURNED, certification.papers.partner_returned",
    "CONFIRMED, "
  })
  void a_shared_form_counts_once_the_colleague_confirmed_it(SheetState state, String code) {
    Performance one =
        performance(OBSERVE, COLLEAGUE, List.of(shared(sheet("PRE_TALK", state, Map.of()))), 0);

    var found = codes(papers(List.of(OBSERVE), one));

    assertThat(found).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void a_required_attachment_is_missed() {
    Performance one =
        performance(OPEN_LESSON, null, List.of(held("OPEN_LESSON", "114/03/04", "2")), 0);

    assertThat(codes(papers(List.of(OPEN_LESSON), one)))
        .containsExactly("certification.papers.attachment");
  }

  @ParameterizedTest(name = "{0} 週, {1} 至 {2} → {3}")
  @CsvSource({
    "12, 114/02/17, 114/05/11, ''",
    "11, 114/02/17, 114/05/11, certification.papers.weeks",
    "12, 114/02/17, 114/05/10, certification.papers.weeks_between",
    "12, 114/05/11, 114/02/17, certification.papers.reversed"
  })
  void mentoring_lasts_as_long_as_the_item_asks(
      String weeks, String from, String until, String code) {
    Performance one =
        performance(
            MENTOR,
            COLLEAGUE,
            List.of(
                sheet(
                    "MENTOR_PLAN",
                    SheetState.DONE,
                    Map.of("weeks", weeks, "starts_on", from, "ends_on", until))),
            0);

    assertThat(codes(papers(List.of(MENTOR), one)))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void two_performances_may_not_be_the_same_lesson() {
    RoundItem twice = item("OBSERVE", 2, AttachmentRule.NONE, PartnerKind.OBSERVED, null);
    Performance first =
        performance(twice, 1, COLLEAGUE, List.of(held("OBSERVATION", "114/03/04", "3")), 0);
    Performance second =
        performance(twice, 2, COLLEAGUE, List.of(held("OBSERVATION", "1140304", " ３ ")), 0);

    List<PaperFinding> found = PapersPolicy.check(papers(List.of(twice), first, second));

    assertThat(found).extracting(PaperFinding::evidence).containsExactly(second.id());
    assertThat(found.get(0).finding().code()).isEqualTo("certification.papers.same_lesson");
  }

  @Test
  void another_period_of_the_same_day_is_another_lesson() {
    RoundItem twice = item("OBSERVE", 2, AttachmentRule.NONE, PartnerKind.OBSERVED, null);

    assertThat(
            codes(
                papers(
                    List.of(twice),
                    performance(
                        twice, 1, COLLEAGUE, List.of(held("OBSERVATION", "114/03/04", "3")), 0),
                    performance(
                        twice, 2, COLLEAGUE, List.of(held("OBSERVATION", "114/03/04", "4")), 0))))
        .isEmpty();
  }

  @Test
  void a_lesson_of_another_case_is_not_shown_again() {
    Lesson used = new Lesson(COLLEAGUE, LocalDate.of(2025, 3, 4), "3");

    var found =
        PapersPolicy.check(
            papers(
                Map.of(used, "CA112-000007"),
                List.of(OBSERVE),
                observed("114/03/01", "114/03/04", "114/03/05")));

    assertThat(found)
        .extracting(one -> one.finding().code())
        .containsExactly("certification.papers.lesson_used");
    assertThat(found.get(0).finding().facts()).contains("CA112-000007");
  }

  @Test
  void every_reason_is_told_and_each_blocks() {
    List<PaperFinding> found =
        PapersPolicy.check(
            papers(
                List.of(OBSERVE, OPEN_LESSON),
                performance(
                    OBSERVE,
                    TEACHER,
                    List.of(
                        held("PRE_TALK", "114/03/09", ""),
                        held("OBSERVATION", "113/03/04", "3"),
                        sheet("POST_TALK", SheetState.UNTOUCHED, Map.of())),
                    0)));

    assertThat(found)
        .extracting(one -> one.finding().code())
        .containsExactly(
            "certification.papers.partner_self",
            "certification.papers.unfinished",
            "certification.papers.outside",
            "certification.papers.order",
            "certification.papers.minimum");
    assertThat(found).extracting(PaperFinding::finding).allMatch(Finding::blocks);
  }

  private static List<String> codes(Papers papers) {
    return PapersPolicy.check(papers).stream().map(one -> one.finding().code()).toList();
  }
}
