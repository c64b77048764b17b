package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.casework.Panel;
import tw.proteacher.casework.Seat;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 開啟佐證附件: for the applicant, the colleague of the performance, the school, the centres, and for
 * whoever is seated to judge the case. What was taken out is the applicant's, the school's and the
 * centre's to see, and no longer the colleague's or a reviewer's.
 */
@ApplicationScoped
@Transactional
public class OpenEvidenceFile {
  @Inject private Evidences evidences;
  @Inject private Applications applications;
  @Inject private StoredFiles files;
  @Inject private Panel panel;

  @UseCase(
      roles = {
        Role.TEACHER,
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE
      },
      audit = "certification.evidence.open",
      reads = true)
  public StoredFile open(StoredFileId id) {
    Evidences.ShownFile shown = evidences.showing(id);
    Evidences.Entry entry = shown.entry();
    CertificationApplication subject = applications.get(entry.application());
    PersonId partner = entry.partner();
    if (shown.stands() && partner != null && partner.equals(Access.caller().person())) {
      Access.own(partner);
    } else {
      Access.over(subject.subject());
    }
    Access.about("evidence", entry.id());
    return files.open(id);
  }

  @UseCase(roles = Role.REVIEWER, audit = "certification.evidence.review", reads = true)
  public StoredFile openToJudge(StoredFileId id) {
    Evidences.ShownFile shown = evidences.showing(id);
    Evidences.Entry entry = shown.entry();
    CertificationApplication subject = applications.get(entry.application());
    Access.over(Subject.county(subject.county()));
    Access.about("evidence", entry.id());
    PersonId me = Access.me();
    if (!shown.stands()
        || panel.seats(subject.ref()).stream().noneMatch(seat -> isSeatOf(seat, me))) {
      throw new NotFound("file", id);
    }
    return files.open(id);
  }

  private static boolean isSeatOf(Seat seat, PersonId me) {
    return seat.isOpen() && seat.reviewer().equals(me);
  }
}
