package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.Turns;
import tw.proteacher.certification.filing.model.Wishes;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 補件與修正後送出: hands in what a returned case was returned for; the papers that were open must agree
 * again. Reviewers have seen the others.
 */
@ApplicationScoped
@Transactional
public class HandInAgain {
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Wishes wishes;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private Turns turns;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.case.hand_in_again")
  public void handIn(long id, long version) {
    turns.take(Access.me()); // A lesson is shown once: not while another case is handed in.
    CertificationApplication subject = applications.lock(id);
    Access.own(subject.person());
    Access.about("application", id);
    subject.openedAt(version);
    ApplicationState before = subject.state();
    OffsetDateTime now = OffsetDateTime.now(clock);
    CaseFile file = files.open(subject);
    List<Finding> blocking =
        files.toMend(file, files.openness(file)).stream().map(PaperFinding::finding).toList();
    subject.handInAgain(now);
    if (!blocking.isEmpty()) {
      throw new RuleViolation(blocking);
    }
    wishes.settle(id, now.toInstant());
    timeline.note(subject.ref(), "certification.event.handed_in_again", List.of(), "");
    if (before != ApplicationState.FIXING) {
      mail.centre(subject, "handed_in_again");
    }
  }
}
