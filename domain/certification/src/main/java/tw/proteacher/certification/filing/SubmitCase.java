package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Receipts;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.FoundThen;
import tw.proteacher.certification.filing.model.Turns;
import tw.proteacher.certification.list.SchoolLists;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.shared.UseCase;

/**
 * 送件: by the applicant alone. The moment of receipt is read inside the transaction, once the case
 * is locked; a second click finds the case handed in and changes nothing. Where the school hands
 * its list in at the same moment, one waits for the other, so that the case is listed either way.
 */
@ApplicationScoped
@Transactional
public class SubmitCase {
  private static final String SERIES = "CA";

  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Receipts receipts;
  @Inject private FoundThen foundThen;
  @Inject private SchoolLists lists;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private Turns turns;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.case.submit")
  public void submit(long id) {
    turns.take(Access.me());
    CertificationApplication seen = applications.get(id);
    Access.own(seen.person());
    Access.about("application", id);
    lists.hold(seen.roundId(), seen.person(), seen.tier());
    CertificationApplication subject = applications.lock(id);
    if (isHandedIn(subject)) {
      return;
    }
    if (subject.state() != ApplicationState.DRAFT) {
      throw new RuleViolation(
          "certification.application.not_now", subject.state(), ApplicationState.SUBMITTED);
    }
    CaseFile file = files.open(subject);
    Instant now = clock.instant();
    List<Finding> found = file.verdict(now);
    List<Finding> blocking = found.stream().filter(Finding::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new RuleViolation(blocking);
    }
    OffsetDateTime moment = now.atZone(TaipeiClock.TAIPEI).toOffsetDateTime();
    String number = subject.receipt();
    if (number == null) {
      number = receipts.next(SERIES, file.round().schoolYear());
    }
    subject.submit(number, file.standing().ruleSet(), moment);
    foundThen.keep(id, now, found);
    timeline.note(subject.ref(), "certification.event.submitted", List.of(number), "");
    if (lists.isListed(subject.roundId(), subject.person(), subject.tier())) {
      subject.list(moment);
      timeline.note(subject.ref(), "certification.event.listed", List.of(), "");
    }
    mail.submitted(subject);
  }

  private static boolean isHandedIn(CertificationApplication subject) {
    return subject.state() == ApplicationState.SUBMITTED
        || subject.state() == ApplicationState.LISTED;
  }
}
