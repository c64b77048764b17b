package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.filing.model.FoundThen;
import tw.proteacher.certification.filing.model.Progress;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.directory.People;
import tw.proteacher.directory.Schools;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 查看申請: for the applicant, and for the officer of the school it is filed from. */
@ApplicationScoped
@Transactional
public class ShowCase {
  private static final String HOURS = "certification.hours.";
  private static final String PAPERS = "certification.papers.";

  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Evidences evidences;
  @Inject private FoundThen foundThen;
  @Inject private Timeline timeline;
  @Inject private People people;
  @Inject private Schools schools;

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show",
      reads = true)
  public CaseView show(long id) {
    return view(applications.get(id));
  }

  /** The case that a performance belongs to. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show_evidence",
      reads = true)
  public CaseView ofEvidence(long evidence) {
    return view(applications.get(evidences.get(evidence).application()));
  }

  private CaseView view(CertificationApplication subject) {
    Access.over(subject.subject());
    Access.about("application", subject.id());
    CaseFile file = files.open(subject);
    var items = Progress.items(file.papers(), file.findings());
    boolean draft = subject.state() == ApplicationState.DRAFT;
    Openness openness = files.openness(file);
    List<Finding> found = draft ? List.of() : foundThen.last(subject.id());
    return new CaseView(
        head(subject, file),
        file.round(),
        Progress.steps(subject.state(), file.standing(), items, file.findings()),
        items,
        draft ? file.standing().candidacy() : about(found, false),
        draft ? file.standing().hours() : about(found, true),
        draft ? file.findings() : files.toMend(file, openness),
        openness,
        timeline.of(subject.ref()));
  }

  private static List<Finding> about(List<Finding> found, boolean hours) {
    return found.stream()
        .filter(finding -> !finding.code().startsWith(PAPERS))
        .filter(finding -> finding.code().startsWith(HOURS) == hours)
        .toList();
  }

  private CaseView.Head head(CertificationApplication subject, CaseFile file) {
    PersonId me = Access.me();
    return new CaseView.Head(
        subject.id(),
        subject.version(),
        subject.person(),
        people.card(subject.person()).name(),
        schools.find(subject.school()).map(school -> school.name()).orElse(""),
        subject.tier(),
        subject.route(),
        subject.state(),
        subject.receipt(),
        instant(subject.submittedAt()),
        file.period().closes(),
        instant(subject.dueAt()),
        seen(subject),
        subject.person().equals(me));
  }

  /** What reviewers found is hidden until it is announced. */
  private static String seen(CertificationApplication subject) {
    return subject.state().isUnderReview() ? "" : subject.decisionRemark();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
