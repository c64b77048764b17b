package tw.proteacher.certification.filing.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/**
 * 查看申復: for its teacher at any time, for the centre in charge once it is handed in. The school has
 * no part in it.
 */
@ApplicationScoped
@Transactional
public class ShowAppeal {
  @Inject private Applications applications;
  @Inject private AppealDesk desk;
  @Inject private Appeals appeals;
  @Inject private Rounds rounds;
  @Inject private StoredFiles files;

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.show_own", reads = true)
  public AppealPaper mine(long id) {
    CertificationApplication subject = applications.get(id);
    Access.own(subject.person());
    Access.about("application", id);
    return desk.paper(subject);
  }

  /** What was handed in; a draft is the teacher's own business. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.appeal.show",
      reads = true)
  public AppealPaper filed(long id) {
    AppealPaper paper = desk.paper(inCharge(id));
    if (paper.filedAt() == null) {
      throw new NotFound("appeal", id);
    }
    return paper;
  }

  @UseCase(roles = Role.TEACHER, audit = "certification.appeal.open_own", reads = true)
  public StoredFile myFile(StoredFileId file) {
    CertificationApplication subject = applications.get(appeals.showing(file));
    Access.own(subject.person());
    Access.about("application", subject.id());
    return files.open(file);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.appeal.open",
      reads = true)
  public StoredFile filedFile(StoredFileId file) {
    long application = appeals.showing(file);
    inCharge(application);
    appeals.last(application).orElseThrow(() -> new NotFound("appeal", application));
    return files.open(file);
  }

  private CertificationApplication inCharge(long id) {
    CertificationApplication subject = applications.get(id);
    Access.over(subject.subject());
    Access.over(rounds.get(subject.roundId()).subject());
    Access.about("application", id);
    return subject;
  }
}
