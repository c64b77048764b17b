package tw.proteacher.certification.filing.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.Appeals;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RuleViolation;

/** 申復承辦: what the steps of an appeal share: whose it is, its sheet, until when it is open. */
@ApplicationScoped
class AppealDesk {
  static final String KIND = "certification.appeal";

  @Inject private Applications applications;
  @Inject private Appeals appeals;
  @Inject private Forms forms;
  @Inject private Clock clock;

  /** The caller's own case; nobody else changes it until the transaction ends. */
  CertificationApplication own(long id) {
    CertificationApplication subject = applications.lock(id);
    Access.own(subject.person());
    Access.about("application", id);
    return subject;
  }

  /** The same, while an appeal may be written. */
  CertificationApplication open(long id) {
    CertificationApplication subject = own(id);
    Finding closed = closed(subject);
    if (closed != null) {
      throw new RuleViolation(List.of(closed));
    }
    return subject;
  }

  static CaseRef sheetsOf(long application) {
    return new CaseRef(KIND, application);
  }

  /** The form of the appeal, once it is begun; a case is appealed once. */
  Optional<Sheet> sheet(long application) {
    return forms.sheetsOf(sheetsOf(application)).stream().findFirst();
  }

  AppealPaper paper(CertificationApplication subject) {
    Optional<Appeals.Filed> filed = appeals.last(subject.id());
    return new AppealPaper(
        subject.id(),
        sheet(subject.id()).orElse(null),
        appeals.files(subject.id()),
        filed.map(Appeals.Filed::receipt).orElse(null),
        filed.map(Appeals.Filed::filedAt).orElse(null),
        closed(subject, filed));
  }

  /** Why no appeal can be written or handed in now, or null. */
  @Nullable Finding closed(CertificationApplication subject) {
    return closed(subject, appeals.last(subject.id()));
  }

  private @Nullable Finding closed(
      CertificationApplication subject, Optional<Appeals.Filed> filed) {
    if (filed.isPresent()) {
      return Finding.block("certification.appeal.filed_already");
    }
    OffsetDateTime due = subject.dueAt();
    if (subject.state() != ApplicationState.FAILED || due == null) {
      return Finding.block("certification.appeal.none");
    }
    return OffsetDateTime.now(clock).isAfter(due)
        ? Finding.block("certification.appeal.too_late")
        : null;
  }
}
