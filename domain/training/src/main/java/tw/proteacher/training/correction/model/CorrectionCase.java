package tw.proteacher.training.correction.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.Subject;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.correction.CorrectionClaim;
import tw.proteacher.training.correction.CorrectionKind;
import tw.proteacher.training.correction.CorrectionState;
import tw.proteacher.training.correction.DecidingCentre;

/**
 * 資料更正案件: a teacher says that hours or a certificate are missing or wrong. The county centre of the
 * filing school takes it up. 初階 it decides itself; 進階 and 教輔 it forwards to the national centre.
 * Either may ask for more, once or many times; the answer goes back to whoever asked. Every step is
 * kept with who took it and why; a decided case is never opened again.
 */
@Entity
@Table(schema = "training", name = "correction_case")
public class CorrectionCase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "person_id")
  private long personId;

  private String county;

  @Enumerated(EnumType.STRING)
  private CorrectionKind kind;

  @Enumerated(EnumType.STRING)
  private CourseCategory category;

  @Column(name = "course_code")
  private @Nullable Integer courseCode;

  @Column(name = "course_name")
  private String courseName;

  @Column(name = "school_year")
  private int schoolYear;

  private @Nullable Integer tenths;

  @Column(name = "starts_on")
  private @Nullable LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "certificate_number")
  private String certificateNumber;

  @Column(name = "issued_on")
  private @Nullable LocalDate issuedOn;

  private String description;

  @Enumerated(EnumType.STRING)
  private CorrectionState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_from")
  private @Nullable CorrectionState askedFrom;

  @ElementCollection
  @CollectionTable(
      schema = "training",
      name = "correction_step",
      joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<CorrectionStep> steps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "training",
      name = "correction_file",
      joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  @Column(name = "file_id")
  private List<String> files = new ArrayList<>();

  @Column(name = "filed_at")
  private OffsetDateTime filedAt;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected CorrectionCase() {}

  /** Files a case; the county is that of the school the teacher stands at today. */
  public static CorrectionCase file(
      PersonId teacher, CountyCode county, CorrectionClaim claim, OffsetDateTime now) {
    CorrectionCase filed = new CorrectionCase();
    filed.personId = teacher.value();
    filed.county = county.value();
    filed.kind = claim.kind();
    filed.category = claim.category();
    filed.courseCode = claim.courseCode();
    filed.courseName = claim.courseName().strip();
    filed.schoolYear = claim.schoolYear();
    filed.tenths = claim.tenths();
    filed.startsOn = claim.startsOn();
    filed.endsOn = claim.endsOn();
    filed.certificateNumber = claim.certificateNumber().strip();
    filed.issuedOn = claim.issuedOn();
    filed.description = claim.description().strip();
    filed.state = CorrectionState.SUBMITTED;
    filed.filedAt = now;
    filed.changedAt = now;
    filed.steps.add(CorrectionStep.of(filed.state, teacher, now, ""));
    return filed;
  }

  /** Adds evidence; how much of it there may be is said by whoever keeps the files. */
  public void prove(List<StoredFileId> evidence) {
    evidence.forEach(file -> files.add(file.toString()));
  }

  /** 轉陳: the county hands a case of 進階 or 教輔 on to the national centre. */
  public void forward(PersonId by, String note, OffsetDateTime now) {
    takeUp(by, now);
    if (decidedBy() != DecidingCentre.NATION) {
      throw new RuleViolation("training.correction.county_decides");
    }
    step(CorrectionState.FORWARDED, by, note, now);
  }

  /** 請補件: says what is missing. */
  public void askForMore(PersonId by, String what, OffsetDateTime now) {
    needsWords(what);
    takeUp(by, now);
    CorrectionState from = state;
    step(CorrectionState.NEED_MORE, by, what, now);
    askedFrom = from;
  }

  /** 補件: the teacher answers; the case goes back to whoever asked. */
  public void answer(PersonId by, String words, List<StoredFileId> evidence, OffsetDateTime now) {
    CorrectionState asked = askedFrom;
    if (state != CorrectionState.NEED_MORE || asked == null) {
      throw new RuleViolation("training.correction.nothing_asked");
    }
    if (words.isBlank() && evidence.isEmpty()) {
      throw new RuleViolation("training.correction.answer_empty");
    }
    prove(evidence);
    step(asked, by, words, now);
    askedFrom = null;
  }

  /** 採認: the reason stays with the case; entering it is the caller's next step. */
  public void accept(PersonId by, String reason, OffsetDateTime now) {
    decide(CorrectionState.ACCEPTED, by, reason, now);
  }

  /** 不採認. */
  public void reject(PersonId by, String reason, OffsetDateTime now) {
    decide(CorrectionState.REJECTED, by, reason, now);
  }

  /** 撤回: by the teacher, while nobody has decided. */
  public void withdraw(OffsetDateTime now) {
    step(CorrectionState.WITHDRAWN, person(), "", now);
    askedFrom = null;
  }

  private void decide(CorrectionState outcome, PersonId by, String reason, OffsetDateTime now) {
    needsWords(reason);
    takeUp(by, now);
    if (decidedBy() == DecidingCentre.NATION && state == CorrectionState.AT_COUNTY) {
      throw new RuleViolation("training.correction.forward_first");
    }
    step(outcome, by, reason, now);
  }

  /** The first thing a centre does with a case takes it up. */
  private void takeUp(PersonId by, OffsetDateTime now) {
    if (state == CorrectionState.SUBMITTED) {
      step(CorrectionState.AT_COUNTY, by, "", now);
    }
  }

  private void step(CorrectionState to, PersonId by, String note, OffsetDateTime now) {
    if (!state.next().contains(to)) {
      throw new RuleViolation("training.correction.not_now", state, to);
    }
    state = to;
    changedAt = now;
    steps.add(CorrectionStep.of(to, by, now, note));
  }

  private static void needsWords(String reason) {
    if (reason.isBlank()) {
      throw new RuleViolation("training.correction.reason_missing");
    }
  }

  /** Whose decision it waits for: a forwarded case is out of the county's hands. */
  public Subject subject() {
    boolean national = state == CorrectionState.FORWARDED || askedFrom == CorrectionState.FORWARDED;
    return new Subject(person(), Set.of(), national ? Set.of() : Set.of(new CountyCode(county)));
  }

  public DecidingCentre decidedBy() {
    return DecidingCentre.of(category);
  }

  public @Nullable Long id() {
    return id;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public CountyCode county() {
    return new CountyCode(county);
  }

  public CorrectionKind kind() {
    return kind;
  }

  public CourseCategory category() {
    return category;
  }

  public String about() {
    return kind == CorrectionKind.HOURS ? courseName : certificateNumber;
  }

  public SchoolYear schoolYear() {
    return new SchoolYear(schoolYear);
  }

  public CorrectionState state() {
    return state;
  }

  public List<StoredFileId> files() {
    return files.stream().map(file -> new StoredFileId(UUID.fromString(file))).toList();
  }

  public List<CorrectionStep> steps() {
    return List.copyOf(steps);
  }

  /** Refuses when somebody else took a step since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("training.correction.changed_meanwhile");
    }
  }
}
