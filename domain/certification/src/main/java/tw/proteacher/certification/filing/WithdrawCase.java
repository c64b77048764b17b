package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 撤回與重新開啟: both while the round takes applications. */
@ApplicationScoped
@Transactional
public class WithdrawCase {
  @Inject private Applications applications;
  @Inject private Rounds rounds;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.case.withdraw")
  public void withdraw(long id, long version) {
    CertificationApplication subject = own(id, version);
    boolean listed = subject.state() == ApplicationState.LISTED;
    subject.withdraw(OffsetDateTime.now(clock));
    timeline.note(subject.ref(), "certification.event.withdrawn", List.of(), "");
    if (listed) {
      mail.withdrawn(subject);
    }
  }

  /** Takes a withdrawn case up again as a draft; everything in it is still there. */
  @UseCase(roles = Role.TEACHER, audit = "certification.case.resume")
  public void resume(long id, long version) {
    CertificationApplication subject = own(id, version);
    subject.resume(OffsetDateTime.now(clock));
    timeline.note(subject.ref(), "certification.event.resumed", List.of(), "");
  }

  private CertificationApplication own(long id, long version) {
    CertificationApplication subject = applications.lock(id);
    Access.own(subject.person());
    Access.about("application", id);
    subject.openedAt(version);
    Rounds.Opening opening = rounds.opening(subject.roundId(), subject.person(), subject.school());
    List<Finding> late = BeginPolicy.opening(opening.round(), opening.period(), clock.instant());
    if (!late.isEmpty()) {
      throw new RuleViolation(late);
    }
    return subject;
  }
}
