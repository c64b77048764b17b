package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.PanelOutcome;
import tw.proteacher.casework.PanelPolicy;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.TaipeiClock;

/**
 * 審查承辦: what the steps of the review have in common: taking a case in hand, whose it is, its panel,
 * and what is written into its history. What reviewers and the centre do before results are
 * announced goes into a history of its own that the applicant does not see.
 */
@ApplicationScoped
public class ReviewOffice {
  private static final String INSIDE = "certification.review";
  private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_999_000);

  @Inject private Applications applications;
  @Inject private Rounds rounds;
  @Inject private Panel panel;
  @Inject private Timeline timeline;
  @Inject private People people;
  @Inject private Clock clock;

  /** Takes a case that the caller's centre is in charge of; nobody else changes it meanwhile. */
  CertificationApplication take(long id, long version) {
    CertificationApplication taken = applications.lock(id);
    Access.over(taken.subject());
    Access.over(rounds.get(taken.roundId()).subject());
    Access.about("application", id);
    mustBeApart(taken);
    taken.openedAt(version);
    return taken;
  }

  /** Takes a case of a round that is in the caller's charge already. */
  CertificationApplication hold(long id) {
    CertificationApplication taken = applications.lock(id);
    mustBeApart(taken);
    return taken;
  }

  /** Who wears two hats is not in charge of his own case, nor of one he still has to judge. */
  private void mustBeApart(CertificationApplication taken) {
    if (taken.person().equals(Access.me())) {
      throw new RuleViolation("certification.review.own_case");
    }
    if (owesVerdict(Access.me(), stage(taken))) {
      throw new RuleViolation("certification.review.judged_by_officer");
    }
  }

  /** Whether somebody sits at a stage without having given a verdict. */
  static boolean owesVerdict(PersonId person, Collection<Seat> stage) {
    return stage.stream()
        .anyMatch(seat -> seat.reviewer().equals(person) && seat.isOpen() && !seat.hasGiven());
  }

  /** A round that the caller's centre is in charge of. */
  RoundView round(long id) {
    RoundView round = rounds.get(id);
    Access.over(round.subject());
    Access.about("round", id);
    return round;
  }

  RoundView roundOf(CertificationApplication application) {
    return rounds.get(application.roundId());
  }

  /** The seats of the running stage. */
  List<Seat> stage(CertificationApplication application) {
    return panel.seats(application.ref()).stream()
        .filter(seat -> seat.stage() == application.stage())
        .toList();
  }

  PanelOutcome outcome(CertificationApplication application, List<Seat> stage) {
    return PanelPolicy.of(roundOf(application).terms().reviewers(), stage);
  }

  /** Notes a step that the applicant may read of. */
  void tell(CertificationApplication application, String what, List<String> facts, String remark) {
    timeline.note(application.ref(), "certification.event." + what, facts, remark);
  }

  /** Notes a step of the review itself. */
  void note(long application, String what, List<String> facts, String remark) {
    timeline.note(inside(application), "certification.review.event." + what, facts, remark);
  }

  /** Notes that a reviewer no longer judges a case, and why. */
  void unassigned(long application, PersonId reviewer, String words) {
    note(application, "unassigned", List.of(people.card(reviewer).name()), words);
  }

  /** The case under which the review keeps its own history. */
  static CaseRef inside(long application) {
    return new CaseRef(INSIDE, application);
  }

  OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The last moment of the day that is {@code days} days off, in Taipei. */
  OffsetDateTime endOfDayIn(int days) {
    return today().plusDays(days).atTime(LAST_MOMENT).atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
  }

  /** Refuses where a reason is owed. */
  static String words(String typed) {
    if (typed.isBlank()) {
      throw new RuleViolation("certification.review.reason_missing");
    }
    return typed.strip();
  }
}
