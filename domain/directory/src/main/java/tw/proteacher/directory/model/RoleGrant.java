package tw.proteacher.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;

/**
 * 角色授權: one person's role for one scope, from the request to its end. Asked for by one person and
 * decided by another; in force between its dates while it is granted; looked over once a year. A
 * handing-over is a grant to the successor that ends the old one when it is approved.
 */
@Entity
@Table(schema = "directory", name = "role_grant")
public class RoleGrant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "school_code")
  private @Nullable String schoolCode;

  @Column(name = "county_code")
  private @Nullable String countyCode;

  @Enumerated(EnumType.STRING)
  private GrantStatus status;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private @Nullable LocalDate endsOn;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  private String reason;

  @Column(name = "hands_over")
  private @Nullable Long handsOver;

  @Column(name = "requested_by")
  private @Nullable Long requestedBy;

  @Column(name = "requested_on")
  private LocalDate requestedOn;

  @Column(name = "decided_by")
  private @Nullable Long decidedBy;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "decision_note")
  private String decisionNote = "";

  @Column(name = "ended_by")
  private @Nullable Long endedBy;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "reviewed_by")
  private @Nullable Long reviewedBy;

  @Column(name = "reviewed_on")
  private @Nullable LocalDate reviewedOn;

  @Version private int version;

  protected RoleGrant() {}

  /**
   * Asks for a role.
   *
   * @param until last day, or null for open
   */
  public static RoleGrant request(
      PersonId person,
      Role role,
      Scope scope,
      PersonId by,
      String reason,
      LocalDate today,
      @Nullable LocalDate until) {
    if (reason.isBlank()) {
      throw new RuleViolation("directory.grant.reason_missing");
    }
    if (until != null && until.isBefore(today)) {
      throw new RuleViolation("directory.grant.until_past");
    }
    Place place = Place.of(scope);
    RoleGrant grant = new RoleGrant();
    grant.personId = person.value();
    grant.role = role;
    grant.schoolCode = place.schoolCode();
    grant.countyCode = place.countyCode();
    grant.status = GrantStatus.REQUESTED;
    grant.startsOn = today;
    grant.endsOn = until;
    grant.reviewOn = today.plusYears(1);
    grant.reason = clean(reason);
    grant.requestedBy = by.value();
    grant.requestedOn = today;
    return grant;
  }

  /** In force without a request: how the very first grant comes about. */
  public static RoleGrant appointed(
      PersonId person, Role role, Scope scope, String reason, LocalDate today) {
    RoleGrant grant = request(person, role, scope, person, reason, today, null);
    grant.requestedBy = null;
    grant.status = GrantStatus.GRANTED;
    return grant;
  }

  /** Asks for the same role for a successor; when that is approved, this one ends. */
  public RoleGrant handOver(PersonId successor, PersonId by, String why, LocalDate today) {
    requireInForce(today);
    if (successor.value() == personId) {
      throw new RuleViolation("directory.grant.successor_same");
    }
    RoleGrant grant = request(successor, role, scope(), by, why, today, null);
    grant.handsOver = id;
    return grant;
  }

  public void approve(PersonId by, String note, LocalDate today) {
    requireAnother(by);
    moveTo(GrantStatus.GRANTED);
    startsOn = today;
    reviewOn = today.plusYears(1);
    decide(by, note, today);
  }

  public void refuse(PersonId by, String note, LocalDate today) {
    requireAnother(by);
    if (note.isBlank()) {
      throw new RuleViolation("directory.grant.note_missing");
    }
    moveTo(GrantStatus.REFUSED);
    decide(by, note, today);
  }

  /** Takes the request back, by whoever made it. */
  public void withdraw(PersonId by, LocalDate today) {
    if (requestedBy == null || requestedBy != by.value()) {
      throw new RuleViolation("directory.grant.not_requester");
    }
    moveTo(GrantStatus.WITHDRAWN);
    endedBy = by.value();
    endedOn = today;
  }

  public void end(PersonId by, LocalDate today) {
    moveTo(GrantStatus.ENDED);
    endedBy = by.value();
    endedOn = today;
    if (endsOn == null || endsOn.isAfter(today)) {
      endsOn = today;
    }
  }

  /** The yearly look: still needed. */
  public void review(PersonId by, LocalDate today) {
    requireInForce(today);
    if (by.value() == personId) {
      throw new RuleViolation("directory.grant.own");
    }
    reviewedBy = by.value();
    reviewedOn = today;
    reviewOn = today.plusYears(1);
  }

  public boolean isInForce(LocalDate day) {
    return status == GrantStatus.GRANTED
        && !day.isBefore(startsOn)
        && (endsOn == null || !day.isAfter(endsOn));
  }

  public long id() {
    if (id == null) {
      throw new IllegalStateException("not stored yet");
    }
    return id;
  }

  public PersonId person() {
    return new PersonId(personId);
  }

  public Role role() {
    return role;
  }

  public Scope scope() {
    return new Place(schoolCode, countyCode).scope();
  }

  public GrantStatus status() {
    return status;
  }

  public LocalDate reviewOn() {
    return reviewOn;
  }

  /** Who asked for it; the person itself where nobody did. */
  public PersonId requestedBy() {
    return new PersonId(requestedBy == null ? personId : requestedBy);
  }

  /** What was said when it was decided. */
  public String note() {
    return decisionNote;
  }

  /** The grant that ends when this one is approved. */
  public @Nullable Long handsOver() {
    return handsOver;
  }

  private void requireAnother(PersonId by) {
    if (by.value() == personId || (requestedBy != null && requestedBy == by.value())) {
      throw new RuleViolation("directory.grant.own");
    }
  }

  private void requireInForce(LocalDate day) {
    if (!isInForce(day)) {
      throw new RuleViolation("directory.grant.not_in_force");
    }
  }

  private void decide(PersonId by, String note, LocalDate today) {
    decidedBy = by.value();
    decidedOn = today;
    decisionNote = clean(note);
  }

  /** NUL can be posted, but stands in no text of the database. */
  private static String clean(String text) {
    return text.replace("\0", "").strip();
  }

  private void moveTo(GrantStatus target) {
    if (!status.next().contains(target)) {
      throw new RuleViolation("directory.grant.bad_status", status, target);
    }
    status = target;
  }
}
