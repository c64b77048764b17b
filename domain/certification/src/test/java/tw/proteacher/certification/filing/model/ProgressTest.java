package tw.proteacher.certification.filing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.certification.filing.model.FilingFixtures.COLLEAGUE;
import static tw.proteacher.certification.filing.model.FilingFixtures.OBSERVE;
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
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.CaseStep;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.filing.progress.StepKind;
import tw.proteacher.certification.filing.progress.StepState;
import tw.proteacher.shared.Finding;

@DisplayName("申請進度")
class ProgressTest {
  private static final Standing FINE =
      new Standing(
          List.of(Finding.pass("a")), List.of(Finding.pass("b")), 1L, LocalDate.of(2024, 8, 1));

  @Test
  void a_fresh_draft_is_untouched() {
    assertThat(evidence()).isEqualTo(StepState.UNTOUCHED);
    assertThat(step(StepKind.PRACTICE)).isEqualTo(StepState.UNTOUCHED);
    assertThat(step(StepKind.CHECK)).isEqualTo(StepState.UNTOUCHED);
    assertThat(step(StepKind.SUBMIT)).isEqualTo(StepState.UNTOUCHED);
  }

  @ParameterizedTest(name = "表單 {0} → 佐證 {1}")
  @CsvSource({
    "UNTOUCHED, UNTOUCHED",
    "DRAFT, INCOMPLETE",
    "DONE, INCOMPLETE",
    "ASKED, WAITING",
    "RETURNED, RETURNED",
    "CONFIRMED, DONE"
  })
  void a_shared_form_shows_whose_move_it_is(SheetState sheet, StepState shown) {
    assertThat(
            evidence(
                performance(
                    OBSERVE, COLLEAGUE, List.of(shared(sheet("PRE_TALK", sheet, Map.of()))), 0)))
        .isEqualTo(shown);
  }

  @Test
  void forms_that_are_done_but_do_not_fit_are_no_tick() {
    assertThat(evidence(observed("114/03/05", "114/03/04", "114/03/05")))
        .isEqualTo(StepState.BLOCKED);
  }

  @Test
  void everything_in_order_can_be_handed_in() {
    Performance one = observed("114/03/01", "114/03/04", "114/03/05");

    assertThat(steps(FINE, one))
        .extracting(CaseStep::state)
        .containsExactly(
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.DONE,
            StepState.UNTOUCHED);
  }

  @Test
  void missing_hours_block_their_step_and_the_check() {
    Standing shortHours =
        new Standing(
            List.of(Finding.pass("a")),
            List.of(Finding.block("certification.hours.total.short")),
            1L,
            LocalDate.of(2024, 8, 1));

    List<CaseStep> steps = steps(shortHours, observed("114/03/01", "114/03/04", "114/03/05"));

    assertThat(of(steps, StepKind.HOURS)).isEqualTo(StepState.BLOCKED);
    assertThat(of(steps, StepKind.CHECK)).isEqualTo(StepState.INCOMPLETE);
  }

  @Test
  void a_round_that_asks_for_no_hours_has_no_such_step() {
    Standing renewal =
        new Standing(List.of(Finding.pass("a")), List.of(), 1L, LocalDate.of(2024, 8, 1));

    assertThat(steps(renewal)).extracting(CaseStep::kind).doesNotContain(StepKind.HOURS);
  }

  private static StepState evidence(Performance... shown) {
    return of(steps(FINE, shown), StepKind.EVIDENCE);
  }

  private static StepState step(StepKind kind) {
    return of(steps(FINE), kind);
  }

  private static List<CaseStep> steps(Standing standing, Performance... shown) {
    Papers papers = papers(List.of(OBSERVE), shown);
    List<PaperFinding> findings = PapersPolicy.check(papers);
    return Progress.steps(
        ApplicationState.DRAFT, standing, Progress.items(papers, findings), findings);
  }

  private static StepState of(List<CaseStep> steps, StepKind kind) {
    return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow().state();
  }
}
