package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/**
 * 重新受理: what a closing has settled comes back where more time is given afterwards, and is settled
 * again once that is over. Waits for a closing that is under way, for whoever calls holds the
 * round.
 */
@ApplicationScoped
class TakeBackIn {
  @Inject private Applications applications;
  @Inject private ClosingQueries closing;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** One person has more time to hand in; says whose cases came back. */
  List<PersonId> person(Round round, PersonId person, String until) {
    round.reopen(now());
    closing.bringEntriesBack(round.id(), person, null);
    return back(round, one -> isUndone(one) && one.person().equals(person), until);
  }

  /** The people of a school have more time, and so has its list. */
  List<PersonId> school(Round round, SchoolCode school, String until) {
    round.reopen(now());
    closing.bringEntriesBack(round.id(), null, school);
    return back(
        round, one -> (isUndone(one) || isUnlisted(one)) && one.school().equals(school), until);
  }

  /** The closing for all was put off. */
  List<PersonId> everybody(Round round, String until) {
    closing.bringEntriesBack(round.id(), null, null);
    return back(round, TakeBackIn::isUndone, until);
  }

  /** The closing for the lists was put off. */
  List<PersonId> unlisted(Round round, String until) {
    return back(round, TakeBackIn::isUnlisted, until);
  }

  private static boolean isUndone(CertificationApplication one) {
    return one.state() == ApplicationState.WAIVED && one.decision() == null;
  }

  private static boolean isUnlisted(CertificationApplication one) {
    return one.state() == ApplicationState.NOT_LISTED;
  }

  private List<PersonId> back(Round round, Predicate<CertificationApplication> whom, String until) {
    List<PersonId> back = new ArrayList<>();
    for (CertificationApplication seen :
        applications.inRound(round.id(), ApplicationState.WAIVED, ApplicationState.NOT_LISTED)) {
      if (!whom.test(seen)) {
        continue;
      }
      CertificationApplication held = applications.lock(seen.id());
      if (isUnlisted(held)) {
        held.unlist(now());
      } else {
        held.resume(now());
      }
      timeline.note(held.ref(), "certification.event.taken_back", List.of(until), "");
      back.add(held.person());
    }
    return back;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }
}
