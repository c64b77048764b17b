package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.PanelPolicy;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.certification.review.model.VerdictPolicy;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 審查: what a reviewer does with a case of his own desk. Whoever has no open seat at it is told that
 * there is no such case.
 */
@ApplicationScoped
@Transactional
public class JudgeCase {
  /** Saves that follow each other closely are one session of writing: one audit row. */
  private static final Duration SESSION = Duration.ofMinutes(30);

  @Inject private Applications applications;
  @Inject private ReviewOffice office;
  @Inject private ReviewRecords records;
  @Inject private ReviewerPool pool;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;

  /** A case and the caller's seat at it. */
  private record Held(CertificationApplication application, RoundView round, Seat seat) {}

  /** 暫存: seen by nobody else, counted nowhere. Called every few seconds while somebody writes. */
  @UseCase(roles = Role.REVIEWER, audit = "certification.verdict.save")
  public int save(long id, int revision, Judgement draft) {
    Held held = hold(id);
    mustBeUnderReview(held);
    Verdict before = held.seat().verdict();
    if (before != null && before.savedAt().plus(SESSION).isAfter(office.now().toInstant())) {
      Access.continues();
    }
    checkPlaces(id, draft);
    return panel.save(held.seat().id(), revision, draft);
  }

  /**
   * 送出審查意見: the stage is settled as soon as enough reviewers agree. Who came too near to the
   * applicant since he was seated declares that instead.
   */
  @UseCase(roles = Role.REVIEWER, audit = "certification.verdict.give")
  public void give(long id, int revision, Judgement judgement) {
    Held held = hold(id);
    mustBeUnderReview(held);
    pool.mustBeApart(id, Access.me());
    checkPlaces(id, judgement);
    CertificationApplication application = held.application();
    RoundView round = held.round();
    boolean lastStage =
        application.state() == ApplicationState.SECOND_REVIEW || round.terms().stages() == 1;
    List<Finding> findings =
        new ArrayList<>(
            VerdictPolicy.check(
                judgement, round.criteria(application.tier(), application.route()), lastStage));
    if (judgement.comments().stream().anyMatch(one -> one.part().equals(application.ref()))) {
      findings.add(Finding.block("certification.verdict.place_missing"));
    }
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    panel.give(held.seat().id(), panel.save(held.seat().id(), revision, judgement));
    office.note(id, "given", List.of(judgementWord(judgement)), judgement.remark());
    settle(held);
  }

  private void settle(Held held) {
    CertificationApplication application = held.application();
    if (application.decision() != null) {
      return;
    }
    List<Seat> stage = office.stage(application);
    PanelOutcome outcome = office.outcome(application, stage);
    Decision agreed = outcome.decision();
    switch (outcome.kind()) {
      case AGREED -> {
        Decision decision = Objects.requireNonNull(agreed);
        application.decide(decision, VerdictPolicy.remarks(decision, stage), office.now());
        office.note(application.id(), "agreed", List.of(decision.name()), "");
      }
      case DISAGREED -> tellCentre(held, "disagreed");
      case CENTRE_DECIDES -> tellCentre(held, "centre_decides");
      case WAITING -> {}
    }
  }

  private void tellCentre(Held held, String what) {
    office.note(held.application().id(), what, List.of(), "");
    mail.centre(
        held.round(),
        what,
        Map.of("receipt", receipt(held)),
        "/centre/review/case.xhtml?id=" + held.application().id());
  }

  /** 收回: while the others' verdicts are not open yet. */
  @UseCase(roles = Role.REVIEWER, audit = "certification.verdict.take_back")
  public void takeBack(long id) {
    Held held = hold(id);
    mustBeUnderReview(held);
    if (held.application().decision() != null
        || !PanelPolicy.mayTakeBack(
            held.round().terms().reviewers(), office.stage(held.application()))) {
      throw new RuleViolation("certification.verdict.too_late_to_take_back");
    }
    panel.takeBack(held.seat().id());
    office.note(id, "taken_back", List.of(), "");
  }

  /** 聲明迴避: takes the reviewer off this case and keeps him off all others of its applicant. */
  @UseCase(roles = Role.REVIEWER, audit = "certification.review.declare_conflict")
  public void declareConflict(long id, String reason) {
    String words = ReviewOffice.words(reason);
    Held held = hold(id);
    panel.end(held.seat().id(), words);
    records.declareConflict(Access.me(), held.application().person(), words, office.now());
    office.note(id, "declared_conflict", List.of(), words);
    mail.centre(
        held.round(),
        "conflict",
        Map.of("receipt", receipt(held), "words", words),
        "/centre/review/case.xhtml?id=" + id);
  }

  private Held hold(long id) {
    CertificationApplication application = applications.lock(id);
    Access.over(application.subject());
    Access.about("application", id);
    Seat seat =
        office.stage(application).stream()
            .filter(one -> one.isOpen() && one.reviewer().equals(Access.me()))
            .findFirst()
            .orElseThrow(() -> new AccessDenied("no seat"));
    return new Held(application, office.roundOf(application), seat);
  }

  private static void mustBeUnderReview(Held held) {
    if (!held.application().state().isUnderReview()) {
      throw new RuleViolation("certification.review.not_under_review");
    }
  }

  /** What is commented on is a part of this case, whatever the form says. */
  private void checkPlaces(long id, Judgement judgement) {
    for (PartComment comment : judgement.comments()) {
      boolean known =
          comment.part().kind().equals(PartComment.SHEET)
              || comment.part().kind().equals(CaseFile.EVIDENCE);
      boolean placeless = comment.part().equals(CertificationApplication.ref(id));
      if (!placeless && (!known || !records.belongs(id, wish(comment)))) {
        throw new NotFound("part", comment.part());
      }
    }
  }

  /** The wish that a comment becomes when the applicant is asked to correct his papers. */
  static Wish wish(PartComment comment) {
    CaseRef part = comment.part();
    boolean sheet = part.kind().equals(PartComment.SHEET);
    return new Wish(
        sheet ? null : part.id(), sheet ? part.id() : null, comment.field(), comment.text());
  }

  private static String judgementWord(Judgement judgement) {
    return Objects.requireNonNull(judgement.decision()).name();
  }

  private static String receipt(Held held) {
    return Objects.requireNonNullElse(held.application().receipt(), "");
  }
}
