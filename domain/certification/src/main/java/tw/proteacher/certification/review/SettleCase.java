package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 中心裁決、退回補件: what a centre does with one case under review. */
@ApplicationScoped
@Transactional
public class SettleCase {
  @Inject private ReviewOffice office;
  @Inject private ReviewRecords records;
  @Inject private ReviewMail mail;

  /**
   * 裁決: where the reviewers disagree, or their agreement cannot stand; never before their verdicts
   * are in.
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.settle")
  public void settle(long id, long version, Decision decision, String reason) {
    String words = ReviewOffice.words(reason);
    CertificationApplication application = office.take(id, version);
    RoundView round = office.roundOf(application);
    if (!application.state().isUnderReview()) {
      throw new RuleViolation("certification.review.not_under_review");
    }
    PanelOutcome outcome = office.outcome(application, office.stage(application));
    if (outcome.kind() == PanelOutcome.Kind.WAITING) {
      throw new RuleViolation("certification.review.verdicts_missing", outcome.missing());
    }
    if (decision == Decision.REVISE && round.terms().stages() == 1) {
      throw new RuleViolation("certification.application.revise_once");
    }
    application.decide(decision, words, office.now());
    office.note(id, "settled", List.of(decision.name()), words);
  }

  /** 退回補件: asks for what is missing or cannot be read, while nothing is decided. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.review.return")
  public void returnForPapers(long id, long version, List<Wish> wishes, String remark) {
    String words = ReviewOffice.words(remark);
    CertificationApplication application = office.take(id, version);
    if (application.state() != ApplicationState.FIRST_REVIEW) {
      throw new RuleViolation("certification.review.return_in_first");
    }
    if (application.decision() != null) {
      throw new RuleViolation("certification.review.decided_already");
    }
    List<Wish> asked = wishes.isEmpty() ? List.of(new Wish(null, null, "", words)) : wishes;
    for (Wish wish : asked) {
      if (!records.belongs(id, wish)) {
        throw new NotFound("part", wish);
      }
    }
    RoundView round = office.roundOf(application);
    OffsetDateTime due = office.endOfDayIn(round.terms().supplementDays());
    application.askForPapers(due, office.now());
    records.wish(id, application.stage(), asked, Access.me(), office.now());
    office.tell(application, "returned", List.of(ReviewMail.day(due)), words);
    mail.applicant(application, round, "returned", words, due);
  }
}
