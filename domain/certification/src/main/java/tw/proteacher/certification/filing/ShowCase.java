package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.model.CaseContents;
import tw.proteacher.certification.filing.model.FormsToFill;
import tw.proteacher.certification.filing.model.Progress;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
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
  @Inject private CaseContents contents;
  @Inject private Forms forms;

  /** A form to choose. */
  public record Choice(String code, String title) implements Serializable {}

  /**
   * A case with a practice item of it.
   *
   * @param choices among which forms a performance of the item lets one choose now; empty where it
   *     does not
   */
  public record ItemView(CaseView shown, List<Choice> choices) implements Serializable {}

  /**
   * What a sheet's page says of its case.
   *
   * @param wishes what is to be corrected in the whole case
   */
  public record SheetPlace(long application, String roundName, List<CorrectionWish> wishes)
      implements Serializable {}

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show",
      reads = true)
  public CaseView show(long id) {
    return view(open(applications.get(id)));
  }

  /** A case for the page of one of its items. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show_item",
      reads = true)
  public ItemView ofItem(long id, String code) {
    CaseFile file = open(applications.get(id));
    RoundItem item =
        file.papers().items().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NotFound("practice item", code));
    return new ItemView(view(file), choices(file, item));
  }

  /** The case that a performance belongs to. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show_evidence",
      reads = true)
  public ItemView ofEvidence(long evidence) {
    CaseFile file = open(applications.ofEvidence(evidence));
    CaseView shown = view(file);
    RoundItem item =
        shown
            .performance(evidence)
            .flatMap(one -> shown.item(one.item()))
            .orElseThrow(() -> new NotFound("evidence", evidence))
            .item();
    return new ItemView(shown, choices(file, item));
  }

  /** What the page of a sheet of a performance says of the case. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.case.show_sheet",
      reads = true)
  public SheetPlace ofSheet(long evidence) {
    CertificationApplication subject = applications.ofEvidence(evidence);
    let(subject);
    CaseContents.Contents kept = contents.of(subject.id());
    return new SheetPlace(subject.id(), kept.opening().round().name(), kept.wishes());
  }

  private static void let(CertificationApplication subject) {
    Access.over(subject.subject());
    Access.about("application", subject.id());
  }

  private CaseFile open(CertificationApplication subject) {
    let(subject);
    return files.open(subject);
  }

  /** Only where performances may be added and changed is there anything to choose. */
  private List<Choice> choices(CaseFile file, RoundItem item) {
    RoundView round = file.round();
    return files.openness(file).whole()
        ? forms
            .inForce(
                new FormsToFill(item, file.papers().rules()).choices(),
                round.authority(),
                round.schoolYear())
            .stream()
            .map(form -> new Choice(form.code(), form.title()))
            .toList()
        : List.of();
  }

  private CaseView view(CaseFile file) {
    CertificationApplication subject = file.application();
    var items = Progress.items(file.papers(), file.findings());
    boolean draft = subject.state() == ApplicationState.DRAFT;
    Openness openness = files.openness(file);
    List<Finding> found = file.contents().found();
    return new CaseView(
        head(subject, file),
        file.round(),
        Progress.steps(subject.state(), file.standing(), items, file.findings()),
        items,
        draft ? file.standing().candidacy() : about(found, false),
        draft ? file.standing().hours() : about(found, true),
        draft ? file.findings() : files.toMend(file, openness),
        openness,
        file.contents().history());
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
        file.contents().personName(),
        file.contents().schoolName(),
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
