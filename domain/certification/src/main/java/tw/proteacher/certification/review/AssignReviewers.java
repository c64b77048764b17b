package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.Seat;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 指派審查委員: a whole round at once, as suggested, or one by one. */
@ApplicationScoped
@Transactional
public class AssignReviewers {
  @Inject private Applications applications;
  @Inject private AssignmentTable table;
  @Inject private ReviewerPool pool;
  @Inject private ReviewOffice office;
  @Inject private ReviewMail mail;
  @Inject private Panel panel;
  @Inject private People people;

  /** Who would get what; nothing is kept. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.assignment.suggest",
      reads = true)
  public AssignmentPreview suggest(long round) {
    return table.suggest(office.round(round));
  }

  /**
   * Assigns what was suggested. What no longer fits (somebody else assigned meanwhile, a conflict
   * was declared) is refused whole: the suggestion is made anew.
   */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.assignment.confirm")
  public int confirm(long round, List<Proposal> proposals) {
    RoundView held = office.round(round);
    Map<PersonId, Integer> news = new TreeMap<>(Comparator.comparingLong(PersonId::value));
    for (Proposal proposal :
        proposals.stream().sorted(Comparator.comparingLong(Proposal::application)).toList()) {
      CertificationApplication application = applications.lock(proposal.application());
      if (application.roundId() != round) {
        throw new NotFound("application", proposal.application());
      }
      seat(application, held, proposal.reviewer());
      news.merge(proposal.reviewer(), 1, Integer::sum);
    }
    news.forEach((reviewer, cases) -> mail.reviewer(reviewer, held, "assigned", cases, due(held)));
    return proposals.size();
  }

  /** One reviewer more. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.assignment.assign")
  public void assign(long id, long version, PersonId reviewer) {
    CertificationApplication application = office.take(id, version);
    RoundView round = office.roundOf(application);
    seat(application, round, reviewer);
    mail.reviewer(reviewer, round, "assigned", 1, due(round));
  }

  /** 改派: takes a reviewer off, and seats another one where one is named. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.assignment.reassign")
  public void reassign(
      long id, long version, long seat, @Nullable PersonId replacement, String reason) {
    String words = ReviewOffice.words(reason);
    CertificationApplication application = office.take(id, version);
    RoundView round = office.roundOf(application);
    Seat left =
        office.stage(application).stream()
            .filter(one -> one.id() == seat)
            .findFirst()
            .orElseThrow(() -> new NotFound("seat", seat));
    panel.end(seat, words);
    office.unassigned(id, left.reviewer(), words);
    mail.unassigned(left.reviewer(), round, 1);
    if (replacement != null) {
      seat(application, round, replacement);
      mail.reviewer(replacement, round, "assigned", 1, due(round));
    }
  }

  /** 催辦: reminds everybody who still has cases of this round to judge; how many people. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.assignment.remind")
  public int remind(long round) {
    RoundView held = office.round(round);
    List<ReviewQueries.ReviewerRow> late =
        table.reviewers(round).stream().filter(row -> row.waiting() > 0).toList();
    late.forEach(row -> mail.reviewer(row.person(), held, "reminder", row.waiting(), due(held)));
    return late.size();
  }

  private void seat(CertificationApplication application, RoundView round, PersonId reviewer) {
    if (!application.state().isUnderReview()) {
      throw new RuleViolation("certification.review.not_under_review");
    }
    if (application.decision() != null) {
      throw new RuleViolation("certification.review.decided_already");
    }
    List<Seat> stage = office.stage(application).stream().filter(Seat::isOpen).toList();
    PanelOutcome outcome = office.outcome(application, stage);
    if (AssignmentTable.missing(outcome, stage) <= 0) {
      throw new RuleViolation("certification.review.enough_reviewers", stage.size());
    }
    pool.check(application.id(), round, application.county(), reviewer);
    panel.assign(
        application.ref(), application.stage(), reviewer, due(round, application), Access.me());
    office.note(application.id(), "assigned", List.of(name(reviewer)), "");
  }

  private String name(PersonId reviewer) {
    return people.card(reviewer).name();
  }

  private static @Nullable LocalDate due(RoundView round, CertificationApplication application) {
    return application.stage() == 1
        ? round.times().firstReviewTo()
        : round.times().secondReviewTo();
  }

  /** The last day of the stage that is under way for most: the second only once it is planned. */
  private @Nullable LocalDate due(RoundView round) {
    LocalDate first = round.times().firstReviewTo();
    return first != null && office.today().isAfter(first) ? round.times().secondReviewTo() : first;
  }
}
