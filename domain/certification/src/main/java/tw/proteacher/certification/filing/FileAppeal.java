package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 提出申復: against 不通過, with a reason, before the day it is due. */
@ApplicationScoped
@Transactional
public class FileAppeal {
  @Inject private Applications applications;
  @Inject private Appeals appeals;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.file")
  public void file(long id, String reason) {
    CertificationApplication subject = applications.lock(id);
    Access.own(subject.person());
    Access.about("application", id);
    if (reason.isBlank()) {
      throw new RuleViolation("certification.appeal.no_reason");
    }
    if (subject.state() == ApplicationState.APPEALED) {
      return; // A second click: the appeal is in.
    }
    OffsetDateTime now = OffsetDateTime.now(clock);
    subject.appeal(now);
    appeals.file(id, null, reason.strip(), now.toInstant());
    timeline.note(subject.ref(), "certification.event.appealed", List.of(), reason.strip());
    mail.centre(subject, "appealed");
  }
}
