package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 公告結果: for all decided cases of a stage at once. The round is held meanwhile, so that two officers
 * announce once.
 */
@ApplicationScoped
@Transactional
public class AnnounceResults {
  private static final String CLOSED = "certification.review.ended_by_announcement";

  @Inject private Applications applications;
  @Inject private KeptRounds rounds;
  @Inject private ReviewRecords records;
  @Inject private ReviewOffice office;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.announcement.preview",
      reads = true)
  public AnnouncePreview preview(long round, int stage) {
    RoundView held = office.round(round);
    Map<Decision, Long> outcomes = new EnumMap<>(Decision.class);
    long undecided = 0;
    for (CertificationApplication application : inStage(round, stage)) {
      Decision decision = application.decision();
      if (decision == null) {
        undecided++;
      } else {
        outcomes.merge(decision, 1L, Long::sum);
      }
    }
    return new AnnouncePreview(
        stage,
        outcomes,
        undecided,
        office.endOfDayIn(held.terms().fixDays()),
        office.endOfDayIn(held.terms().appealDays()));
  }

  /**
   * Announces; how many.
   *
   * @param leaveUndecided whether cases without a result wait for a later announcement; else they
   *     hold up this one
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.announcement.announce")
  public int announce(long round, int stage, boolean leaveUndecided) {
    RoundView held = office.round(round);
    Round locked = rounds.lock(round);
    List<CertificationApplication> decided = new ArrayList<>();
    int undecided = 0;
    for (CertificationApplication one : inStage(round, stage)) {
      CertificationApplication application = applications.lock(one.id());
      if (application.decision() == null || !application.state().isUnderReview()) {
        undecided++;
      } else {
        decided.add(application);
      }
    }
    if (decided.isEmpty()) {
      throw new RuleViolation("certification.announcement.nothing");
    }
    if (undecided > 0 && !leaveUndecided) {
      throw new RuleViolation("certification.announcement.undecided", undecided);
    }
    decided.forEach(application -> announce(application, held));
    locked.announced(stage, office.now());
    return decided.size();
  }

  private List<CertificationApplication> inStage(long round, int stage) {
    return stage == 1
        ? applications.inRound(round, ApplicationState.FIRST_REVIEW, ApplicationState.RETURNED)
        : applications.inRound(round, ApplicationState.SECOND_REVIEW);
  }

  private void announce(CertificationApplication application, RoundView round) {
    Decision decision = Objects.requireNonNull(application.decision());
    List<Seat> stage = office.stage(application);
    OffsetDateTime due = due(application, decision, round);
    application.announce(due, office.now());
    panel.dismiss(application.ref(), application.stage(), CLOSED);
    if (decision == Decision.PASS_AFTER_FIX || decision == Decision.REVISE) {
      records.wish(
          application.id(),
          application.stage(),
          wishes(application, stage),
          Access.me(),
          office.now());
    }
    String what = what(decision, due);
    office.tell(
        application,
        what,
        due == null ? List.of() : List.of(ReviewMail.day(due)),
        application.decisionRemark());
    mail.applicant(application, round, what, application.decisionRemark(), due);
  }

  /** Until when papers or an appeal may come; a case is appealed once. */
  private @Nullable OffsetDateTime due(
      CertificationApplication application, Decision decision, RoundView round) {
    return switch (decision) {
      case PASS -> null;
      case PASS_AFTER_FIX, REVISE -> office.endOfDayIn(round.terms().fixDays());
      case FAIL ->
          records.wasAppealed(application.id())
              ? null
              : office.endOfDayIn(round.terms().appealDays());
    };
  }

  /** What the reviewers remarked at fields and papers; without any, the case as a whole. */
  private static List<Wish> wishes(CertificationApplication application, List<Seat> stage) {
    List<Wish> wishes = new ArrayList<>();
    for (Seat seat : stage) {
      Verdict verdict = seat.verdict();
      if (seat.counts() && verdict != null && verdict.judgement().decision() != Decision.PASS) {
        for (PartComment comment : verdict.judgement().comments()) {
          wishes.add(JudgeCase.wish(comment));
        }
      }
    }
    return wishes.isEmpty()
        ? List.of(new Wish(null, null, "", application.decisionRemark()))
        : wishes;
  }

  /** Code of the event and of the message. */
  private static String what(Decision decision, @Nullable OffsetDateTime due) {
    return switch (decision) {
      case PASS -> "passed";
      case PASS_AFTER_FIX -> "fixing";
      case REVISE -> "revising";
      case FAIL -> due == null ? "failed_finally" : "failed";
    };
  }
}
