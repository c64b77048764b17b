package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

@DisplayName("認證申請")
class CertificationApplicationTest {
  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2025, 5, 10, 8, 0, 0, 0, ZoneOffset.ofHours(8));
  private static final OffsetDateTime DUE = NOW.plusDays(14);

  /** Every verb that moves a case, under the state it moves to. */
  private static final Map<ApplicationState, List<Consumer<CertificationApplication>>> VERBS =
      new EnumMap<>(
          Map.of(
              ApplicationState.SUBMITTED,
                  List.of(a -> a.submit("CA113-000001", 1L, NOW), a -> a.unlist(NOW)),
              ApplicationState.LISTED, List.of(a -> a.list(NOW)),
              ApplicationState.WITHDRAWN, List.of(a -> a.withdraw(NOW)),
              ApplicationState.DRAFT, List.of(a -> a.resume(NOW)),
              ApplicationState.WAIVED, List.of(a -> a.waive(NOW)),
              ApplicationState.NOT_LISTED, List.of(a -> a.leaveOut(NOW)),
              ApplicationState.FIRST_REVIEW,
                  List.of(a -> a.enterReview(NOW), a -> a.settleAppeal(true, NOW)),
              ApplicationState.RETURNED, List.of(a -> a.askForPapers(DUE, NOW)),
              ApplicationState.CERTIFIED, List.of(a -> a.certify(7, NOW))));

  @ParameterizedTest
  @EnumSource
  void a_verb_moves_a_case_only_along_the_drawing(ApplicationState from) {
    Set<ApplicationState> reached = EnumSet.noneOf(ApplicationState.class);
    VERBS.forEach(
        (to, verbs) ->
            verbs.forEach(
                verb -> {
                  CertificationApplication subject = in(from);
                  if (from.next().contains(to)) {
                    verb.accept(subject);
                    assertThat(subject.state()).isEqualTo(to);
                    reached.add(to);
                  } else {
                    assertThatThrownBy(() -> verb.accept(subject))
                        .as(from + " to " + to)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("certification.application.not_now");
                    assertThat(subject.state()).isEqualTo(from);
                  }
                }));

    Set<ApplicationState> asDrawn = EnumSet.noneOf(ApplicationState.class);
    asDrawn.addAll(from.next());
    asDrawn.retainAll(VERBS.keySet());
    assertThat(reached).isEqualTo(asDrawn);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_announced_follows_the_decision(Decision decision) {
    CertificationApplication subject = in(ApplicationState.FIRST_REVIEW);

    subject.decide(decision, " 說明 ", NOW);
    assertThat(subject.state()).isEqualTo(ApplicationState.FIRST_REVIEW);
    subject.announce(DUE, NOW);

    assertThat(subject.state())
        .isEqualTo(
            switch (decision) {
              case PASS -> ApplicationState.PASSED;
              case PASS_AFTER_FIX -> ApplicationState.FIXING;
              case REVISE -> ApplicationState.REVISING;
              case FAIL -> ApplicationState.FAILED;
            });
    assertThat(subject.dueAt()).isEqualTo(decision == Decision.PASS ? null : DUE);
    assertThat(subject.decisionRemark()).isEqualTo("說明");
  }

  @Test
  void a_second_review_sends_nobody_to_a_third() {
    assertThatThrownBy(() -> in(ApplicationState.SECOND_REVIEW).decide(Decision.REVISE, "", NOW))
        .hasMessage("certification.application.revise_once");
  }

  @Test
  void what_nobody_decided_is_not_announced() {
    assertThatThrownBy(() -> in(ApplicationState.FIRST_REVIEW).announce(DUE, NOW))
        .hasMessage("certification.application.undecided");
  }

  @Test
  void corrected_papers_go_where_they_were_asked_for() {
    Map<ApplicationState, ApplicationState> way =
        Map.of(
            ApplicationState.RETURNED, ApplicationState.FIRST_REVIEW,
            ApplicationState.FIXING, ApplicationState.PASSED,
            ApplicationState.REVISING, ApplicationState.SECOND_REVIEW);

    way.forEach(
        (from, to) -> {
          CertificationApplication subject = in(from);
          subject.handInAgain(DUE);

          assertThat(subject.state()).isEqualTo(to);
          assertThat(subject.dueAt()).isNull();
          assertThat(subject.stage()).isEqualTo(to == ApplicationState.SECOND_REVIEW ? 2 : 1);
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = ApplicationState.class,
      names = {"RETURNED", "FIXING", "REVISING"},
      mode = EnumSource.Mode.EXCLUDE)
  void nothing_is_handed_in_again_that_was_not_returned(ApplicationState state) {
    assertThatThrownBy(() -> in(state).handInAgain(NOW)).isInstanceOf(RuleViolation.class);
  }

  @Test
  void what_comes_after_the_day_it_was_due_is_too_late() {
    OffsetDateTime late = DUE.plusSeconds(1);

    assertThatThrownBy(() -> in(ApplicationState.RETURNED).handInAgain(late))
        .hasMessage("certification.application.too_late");
    assertThatThrownBy(() -> in(ApplicationState.FAILED).appeal(late))
        .hasMessage("certification.appeal.too_late");
  }

  @Test
  void an_appeal_is_filed_in_time_and_settled_once() {
    CertificationApplication subject = in(ApplicationState.FAILED);
    subject.appeal(DUE);
    subject.settleAppeal(false, NOW);

    assertThat(subject.state()).isEqualTo(ApplicationState.FAILED);
    assertThatThrownBy(() -> subject.appeal(NOW)).hasMessage("certification.appeal.too_late");
  }

  @Test
  void corrections_that_did_not_come_in_time_are_waived_for_good() {
    CertificationApplication subject = in(ApplicationState.FIXING);
    subject.waive(NOW);

    assertThatThrownBy(() -> subject.resume(NOW)).hasMessage("certification.application.not_now");
    assertThat(subject.state()).isEqualTo(ApplicationState.WAIVED);
  }

  @Test
  void a_case_keeps_its_first_receipt_number() {
    CertificationApplication subject = in(ApplicationState.WITHDRAWN);
    subject.resume(NOW);
    subject.submit("CA113-000009", 1L, NOW);

    assertThat(subject.receipt()).isEqualTo("CA113-000001");
  }

  @Test
  void a_renewal_chooses_its_way_while_it_is_a_draft() {
    CertificationApplication draft = in(ApplicationState.DRAFT);
    draft.take(2);

    assertThat(draft.route()).isEqualTo(2);
    assertThatThrownBy(() -> in(ApplicationState.SUBMITTED).take(1))
        .hasMessage("certification.application.not_now");
  }

  /** A case that came to a state by its own verbs. */
  private static CertificationApplication in(ApplicationState state) {
    CertificationApplication subject =
        CertificationApplication.begin(
            1,
            Tier.INITIAL,
            new CertificationApplication.Applicant(
                new PersonId(1), new SchoolCode("114639"), new CountyCode("67000")),
            NOW);
    BiConsumer<CertificationApplication, Decision> judged =
        (one, decision) -> {
          one.decide(decision, "", NOW);
          one.announce(DUE, NOW);
        };
    if (state == ApplicationState.DRAFT) {
      return subject;
    }
    if (state == ApplicationState.WAIVED) {
      subject.waive(NOW);
      return subject;
    }
    subject.submit("CA113-000001", 1L, NOW);
    switch (state) {
      case SUBMITTED -> {}
      case LISTED -> subject.list(NOW);
      case WITHDRAWN -> subject.withdraw(NOW);
      case NOT_LISTED -> subject.leaveOut(NOW);
      default -> {
        subject.enterReview(NOW);
        reviewed(subject, state, judged);
      }
    }
    assertThat(subject.state()).isEqualTo(state);
    return subject;
  }

  private static void reviewed(
      CertificationApplication subject,
      ApplicationState state,
      BiConsumer<CertificationApplication, Decision> judged) {
    switch (state) {
      case RETURNED -> subject.askForPapers(DUE, NOW);
      case REVISING -> judged.accept(subject, Decision.REVISE);
      case SECOND_REVIEW -> {
        judged.accept(subject, Decision.REVISE);
        subject.handInAgain(NOW);
      }
      case FIXING -> judged.accept(subject, Decision.PASS_AFTER_FIX);
      case PASSED -> judged.accept(subject, Decision.PASS);
      case FAILED -> judged.accept(subject, Decision.FAIL);
      case APPEALED -> {
        judged.accept(subject, Decision.FAIL);
        subject.appeal(NOW);
      }
      case CERTIFIED -> {
        judged.accept(subject, Decision.PASS);
        subject.certify(7, NOW);
      }
      default -> {}
    }
  }
}
