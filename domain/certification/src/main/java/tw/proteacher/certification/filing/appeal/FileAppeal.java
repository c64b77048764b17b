package tw.proteacher.certification.filing.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Receipts;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.FilingMail;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.shared.UseCase;

/**
 * 提出申復: hands the form in, once, before the day it is due. The moment of receipt is read once the
 * case is locked; a second click finds the appeal in and changes nothing.
 */
@ApplicationScoped
@Transactional
public class FileAppeal {
  @Inject private AppealDesk desk;
  @Inject private Appeals appeals;
  @Inject private Rounds rounds;
  @Inject private Forms forms;
  @Inject private Receipts receipts;
  @Inject private Timeline timeline;
  @Inject private FilingMail mail;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.file")
  public void file(long id) {
    CertificationApplication subject = desk.own(id);
    if (subject.state() == ApplicationState.APPEALED) {
      return;
    }
    Instant now = clock.instant();
    subject.appeal(now.atZone(TaipeiClock.TAIPEI).toOffsetDateTime());
    Sheet sheet =
        desk.sheet(id).orElseThrow(() -> new RuleViolation("certification.appeal.not_begun"));
    Sheet complete = forms.finish(sheet.id());
    String number = receipts.next(AppealForm.SERIES, rounds.get(subject.roundId()).schoolYear());
    appeals.file(
        new Appeals.Filing(id, sheet.id(), complete.answers().text(AppealForm.REASON), number),
        now);
    timeline.note(subject.ref(), "certification.event.appealed", List.of(number), "");
    mail.centre(subject, "appealed");
    mail.appealReceived(subject, number);
  }
}
