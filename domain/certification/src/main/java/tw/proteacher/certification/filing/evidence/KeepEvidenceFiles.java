package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.Openness;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 佐證附件: adds and takes out files of a performance; a file that was taken out stays stored. */
@ApplicationScoped
@Transactional
public class KeepEvidenceFiles {
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Evidences evidences;
  @Inject private StoredFiles store;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.attach")
  public void attach(long evidence, List<Upload> uploads) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = open(entry);
    if (uploads.isEmpty()) {
      throw new RuleViolation("certification.filing.no_file");
    }
    for (Upload upload : uploads) {
      StoredFileId kept =
          store.store(
              FileKind.EVIDENCE, upload, FileOwner.person(subject.person(), subject.county()));
      evidences.attach(evidence, kept, Access.me(), clock.instant());
      note(subject, "certification.event.file_added", kept);
    }
    store.fitTogether(
        FileKind.EVIDENCE, evidences.files(subject.id()).stream().map(EvidenceFile::file).toList());
  }

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.detach")
  public void detach(long evidence, long file) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = open(entry);
    StoredFileId taken = evidences.detach(evidence, file, clock.instant());
    note(subject, "certification.event.file_removed", taken);
  }

  private CertificationApplication open(Evidences.Entry entry) {
    CertificationApplication subject = applications.lock(entry.application());
    Access.over(subject.subject());
    Access.about("application", subject.id());
    Openness openness = files.openness(subject);
    if (openness.closed() != null) {
      throw new RuleViolation(List.of(openness.closed()));
    }
    if (!openness.files(entry.id())) {
      throw new RuleViolation("certification.filing.not_asked");
    }
    return subject;
  }

  private void note(CertificationApplication subject, String event, StoredFileId file) {
    List<String> names = store.cards(List.of(file)).stream().map(card -> card.name()).toList();
    timeline.note(subject.ref(), event, names, "");
  }
}
