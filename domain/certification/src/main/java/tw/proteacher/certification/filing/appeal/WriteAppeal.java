package tw.proteacher.certification.filing.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 撰寫申復: begins the form of an appeal and keeps its files; what is typed is kept as in any form. */
@ApplicationScoped
@Transactional
public class WriteAppeal {
  @Inject private AppealDesk desk;
  @Inject private Appeals appeals;
  @Inject private Rounds rounds;
  @Inject private Forms forms;
  @Inject private StoredFiles store;
  @Inject private Clock clock;

  /** Begins the form; who began it already is led to it. */
  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.begin")
  public long begin(long id) {
    CertificationApplication subject = desk.open(id);
    Optional<Sheet> begun = desk.sheet(id);
    if (begun.isPresent()) {
      return begun.get().id();
    }
    return forms.open(
        form(rounds.get(subject.roundId())).id(), AppealDesk.sheetsOf(id), subject.person(), null);
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.attach")
  public void attach(long id, List<Upload> uploads) {
    CertificationApplication subject = desk.open(id);
    if (uploads.isEmpty()) {
      throw new RuleViolation("certification.filing.no_file");
    }
    for (Upload upload : uploads) {
      appeals.attach(
          id,
          store.store(
              FileKind.EVIDENCE, upload, FileOwner.person(subject.person(), subject.county())),
          Access.me(),
          clock.instant());
    }
    store.fitTogether(FileKind.EVIDENCE, appeals.files(id).stream().map(AppealFile::file).toList());
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.detach")
  public void detach(long id, long file) {
    desk.open(id);
    appeals.detach(id, file, clock.instant());
  }

  /** A county may do without a form of its own, but not take away the right to appeal. */
  private FormTemplate form(RoundView round) {
    return forms
        .inForce(AppealForm.CODE, round.authority(), round.schoolYear())
        .or(() -> forms.inForce(AppealForm.CODE, Authority.MINISTRY, round.schoolYear()))
        .orElseThrow(() -> new NotFound("form", AppealForm.CODE));
  }
}
