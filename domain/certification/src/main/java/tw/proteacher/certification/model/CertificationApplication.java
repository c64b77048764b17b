package tw.proteacher.certification.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;

/**
 * 認證申請: one person's case for one tier in one round. The applicant gathers evidence and hands it
 * in; with the school's list it goes to the first review and, where papers must be revised, to a
 * second. A stage is decided case by case and announced for all at once; only then the state moves
 * and the applicant sees it. What passed is certified; what failed may be appealed within the
 * round's days.
 */
@Entity
@Table(schema = "certification", name = "application")
public class CertificationApplication {
  private static final String KIND = "certification.application";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "round_id")
  private long roundId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  private String school;

  private String county;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  private @Nullable String receipt;

  @Column(name = "submitted_at")
  private @Nullable OffsetDateTime submittedAt;

  @Column(name = "rule_set_id")
  private @Nullable Long ruleSetId;

  private @Nullable Integer route;

  private int stage;

  @Enumerated(EnumType.STRING)
  private @Nullable Decision decision;

  @Column(name = "decided_at")
  private @Nullable OffsetDateTime decidedAt;

  @Column(name = "decision_remark")
  private String decisionRemark;

  @Column(name = "due_at")
  private @Nullable OffsetDateTime dueAt;

  @Column(name = "certificate_id")
  private @Nullable Long certificateId;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected CertificationApplication() {}

  /** Whom a case is about, and where it is filed. */
  public record Applicant(PersonId person, SchoolCode school, CountyCode county) {}

  /** Begins a case; it stays with the filing school's authority if the person moves on. */
  public static CertificationApplication begin(
      long roundId, Tier tier, Applicant applicant, OffsetDateTime now) {
    CertificationApplication begun = new CertificationApplication();
    begun.roundId = roundId;
    begun.tier = tier;
    begun.personId = applicant.person().value();
    begun.school = applicant.school().value();
    begun.county = applicant.county().value();
    begun.state = ApplicationState.DRAFT;
    begun.stage = 1;
    begun.decisionRemark = "";
    begun.createdAt = now;
    begun.changedAt = now;
    return begun;
  }

  /** 換證途徑: chosen while the case is a draft. */
  public void take(int renewalRoute) {
    if (state != ApplicationState.DRAFT) {
      throw notNow(ApplicationState.DRAFT);
    }
    route = renewalRoute;
  }

  /** 送件: with the number people quote and the rules it is held to from now on. */
  public void submit(String number, @Nullable Long rules, OffsetDateTime now) {
    step(ApplicationState.SUBMITTED, now);
    if (receipt == null) {
      receipt = number;
    }
    ruleSetId = rules;
    submittedAt = now;
  }

  /** 撤回. */
  public void withdraw(OffsetDateTime now) {
    step(ApplicationState.WITHDRAWN, now);
  }

  /**
   * Takes a case up again that was withdrawn, or waived because the round had closed; its receipt
   * number stays. A waiver of corrections that were a condition is final.
   */
  public void resume(OffsetDateTime now) {
    if (state == ApplicationState.WAIVED && decision != null) {
      throw notNow(ApplicationState.DRAFT);
    }
    step(ApplicationState.DRAFT, now);
  }

  /** The school's list with this person is in. */
  public void list(OffsetDateTime now) {
    step(ApplicationState.LISTED, now);
  }

  /** The school opened its list again, or may still hand it in. */
  public void unlist(OffsetDateTime now) {
    step(ApplicationState.SUBMITTED, now);
  }

  /** 視為放棄. */
  public void waive(OffsetDateTime now) {
    step(ApplicationState.WAIVED, now);
    dueAt = null;
  }

  /** 未列入總表. */
  public void leaveOut(OffsetDateTime now) {
    step(ApplicationState.NOT_LISTED, now);
  }

  /** Goes to the first review. */
  public void enterReview(OffsetDateTime now) {
    step(ApplicationState.FIRST_REVIEW, now);
    stage = 1;
    clearDecision();
  }

  /** 退回補件: until {@code due}. */
  public void askForPapers(OffsetDateTime due, OffsetDateTime now) {
    step(ApplicationState.RETURNED, now);
    dueAt = due;
  }

  /** Nothing more came by the day that was set: judged as it is. */
  public void goOnAsIs(OffsetDateTime now) {
    if (state != ApplicationState.RETURNED) {
      throw notNow(ApplicationState.FIRST_REVIEW);
    }
    step(ApplicationState.FIRST_REVIEW, now);
    dueAt = null;
  }

  /** Hands in what was asked for: where it goes from there depends on what was asked. */
  public void handInAgain(OffsetDateTime now) {
    OffsetDateTime due = dueAt;
    if (due != null && now.isAfter(due)) {
      throw new RuleViolation("certification.application.too_late", due.toInstant());
    }
    switch (state) {
      case RETURNED -> step(ApplicationState.FIRST_REVIEW, now);
      case FIXING -> step(ApplicationState.PASSED, now);
      case REVISING -> {
        step(ApplicationState.SECOND_REVIEW, now);
        stage = 2;
        clearDecision();
      }
      default -> throw notNow(ApplicationState.SUBMITTED);
    }
    dueAt = null;
  }

  /** Settles the running stage; may be settled anew until it is announced. */
  public void decide(Decision found, String remark, OffsetDateTime now) {
    if (!state.isUnderReview()) {
      throw notNow(state);
    }
    if (found == Decision.REVISE && state == ApplicationState.SECOND_REVIEW) {
      throw new RuleViolation("certification.application.revise_once");
    }
    decision = found;
    decisionRemark = remark.strip();
    decidedAt = now;
    changedAt = now;
  }

  /**
   * 公告結果: the state moves as decided; papers or an appeal are due by {@code due}, or nothing more
   * can come where it is null.
   */
  public void announce(@Nullable OffsetDateTime due, OffsetDateTime now) {
    Decision found = decision;
    if (found == null) {
      throw new RuleViolation("certification.application.undecided");
    }
    switch (found) {
      case PASS -> step(ApplicationState.PASSED, now);
      case PASS_AFTER_FIX -> step(ApplicationState.FIXING, now);
      case REVISE -> step(ApplicationState.REVISING, now);
      case FAIL -> step(ApplicationState.FAILED, now);
    }
    dueAt = found == Decision.PASS ? null : due;
  }

  /** 申復: within the days of the round. */
  public void appeal(OffsetDateTime now) {
    OffsetDateTime due = dueAt;
    if (due == null || now.isAfter(due)) {
      throw new RuleViolation("certification.appeal.too_late");
    }
    step(ApplicationState.APPEALED, now);
    dueAt = null;
  }

  /** An appeal that is granted goes back to the first review; one that is not is final. */
  public void settleAppeal(boolean granted, OffsetDateTime now) {
    if (granted) {
      enterReview(now);
    } else {
      step(ApplicationState.FAILED, now);
    }
  }

  /** 發證. */
  public void certify(long certificate, OffsetDateTime now) {
    step(ApplicationState.CERTIFIED, now);
    certificateId = certificate;
  }

  private void clearDecision() {
    decision = null;
    decidedAt = null;
    decisionRemark = "";
    dueAt = null;
  }

  private void step(ApplicationState to, OffsetDateTime now) {
    if (!state.next().contains(to)) {
      throw notNow(to);
    }
    state = to;
    changedAt = now;
  }

  private RuleViolation notNow(ApplicationState to) {
    return new RuleViolation("certification.application.not_now", state, to);
  }

  /** Refuses when somebody else took a step since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("certification.application.changed_meanwhile");
    }
  }

  /** Whose it is: the person, the filing school, its county. */
  public Subject subject() {
    return new Subject(person(), Set.of(school()), Set.of(county()));
  }

  public CaseRef ref() {
    return ref(id());
  }

  /** What parts of the case with this id are filed under. */
  public static CaseRef ref(long id) {
    return new CaseRef(KIND, id);
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public long roundId() {
    return roundId;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public Tier tier() {
    return tier;
  }

  public SchoolCode school() {
    return new SchoolCode(school);
  }

  public CountyCode county() {
    return new CountyCode(county);
  }

  public ApplicationState state() {
    return state;
  }

  public @Nullable String receipt() {
    return receipt;
  }

  public @Nullable OffsetDateTime submittedAt() {
    return submittedAt;
  }

  public @Nullable Long ruleSetId() {
    return ruleSetId;
  }

  public @Nullable Integer route() {
    return route;
  }

  public int stage() {
    return stage;
  }

  public @Nullable Decision decision() {
    return decision;
  }

  public @Nullable OffsetDateTime decidedAt() {
    return decidedAt;
  }

  public String decisionRemark() {
    return decisionRemark;
  }

  public @Nullable OffsetDateTime dueAt() {
    return dueAt;
  }

  public @Nullable Long certificateId() {
    return certificateId;
  }

  public long version() {
    return version;
  }
}
