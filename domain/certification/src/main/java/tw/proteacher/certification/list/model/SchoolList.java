package tw.proteacher.certification.list.model;

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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;

/**
 * 學校認證總表: whom a school recommends in a round. The principal confirms what it says; whatever
 * changes afterwards is confirmed again. Handed in with the stamped copy it stands, until the
 * school opens it again.
 */
@Entity
@Table(schema = "certification", name = "school_list")
public class SchoolList {
  public static final String KIND = "certification.school_list";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Column(name = "round_id")
  private long roundId;

  private String school;

  @Enumerated(EnumType.STRING)
  private SchoolListState state;

  @Column(name = "meeting_on")
  private @Nullable LocalDate meetingOn;

  @Column(name = "minutes_file")
  private @Nullable String minutesFile;

  @Column(name = "principal_id")
  private @Nullable Long principalId;

  @Column(name = "principal_at")
  private @Nullable OffsetDateTime principalAt;

  @Column(name = "handed_in_at")
  private @Nullable OffsetDateTime handedInAt;

  @Column(name = "changed_at")
  private OffsetDateTime changedAt;

  @Version private long version;

  protected SchoolList() {}

  public static SchoolList begin(long round, SchoolCode school, OffsetDateTime now) {
    SchoolList begun = new SchoolList();
    begun.roundId = round;
    begun.school = school.value();
    begun.state = SchoolListState.DRAFT;
    begun.changedAt = now;
    return begun;
  }

  /** Notes that other people stand on it; what the principal confirmed was something else. */
  public void change(OffsetDateTime now) {
    if (state == SchoolListState.HANDED_IN) {
      throw new RuleViolation("certification.list.handed_in");
    }
    state = SchoolListState.DRAFT;
    principalId = null;
    principalAt = null;
    changedAt = now;
  }

  /** 推薦會議; minutes that were uploaded before stay where none come now. */
  public void meet(LocalDate day, @Nullable StoredFileId minutes, OffsetDateTime now) {
    if (day.isAfter(now.toLocalDate())) {
      throw new RuleViolation("certification.list.meeting_ahead", day);
    }
    change(now);
    meetingOn = day;
    if (minutes != null) {
      minutesFile = minutes.toString();
    }
  }

  /** 校長確認. */
  public void confirm(PersonId principal, List<Finding> findings, OffsetDateTime now) {
    refuse(findings);
    step(SchoolListState.CONFIRMED, now);
    principalId = principal.value();
    principalAt = now;
  }

  /** 繳交: the stamped copy is in. */
  public void handIn(List<Finding> findings, OffsetDateTime now) {
    refuse(findings);
    step(SchoolListState.HANDED_IN, now);
    handedInAt = now;
  }

  /** 重新開啟. */
  public void reopen(OffsetDateTime now) {
    if (state != SchoolListState.HANDED_IN) {
      throw new RuleViolation("certification.list.not_now", state, SchoolListState.DRAFT);
    }
    step(SchoolListState.DRAFT, now);
    handedInAt = null;
    principalId = null;
    principalAt = null;
  }

  private static void refuse(List<Finding> findings) {
    List<Finding> blocking = findings.stream().filter(Finding::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new RuleViolation(blocking);
    }
  }

  private void step(SchoolListState to, OffsetDateTime now) {
    if (!state.next().contains(to)) {
      throw new RuleViolation("certification.list.not_now", state, to);
    }
    state = to;
    changedAt = now;
  }

  /** Refuses when somebody else changed it since the page was opened. */
  public void openedAt(long opened) {
    if (version != opened) {
      throw new RuleViolation("certification.list.changed_meanwhile");
    }
  }

  public static CaseRef ref(long list) {
    return new CaseRef(KIND, list);
  }

  public CaseRef ref() {
    return ref(id());
  }

  public long id() {
    return Objects.requireNonNull(id);
  }

  public long roundId() {
    return roundId;
  }

  public SchoolCode school() {
    return new SchoolCode(school);
  }

  public SchoolListState state() {
    return state;
  }

  public @Nullable LocalDate meetingOn() {
    return meetingOn;
  }

  public @Nullable String minutesFile() {
    return minutesFile;
  }

  public @Nullable OffsetDateTime principalAt() {
    return principalAt;
  }

  public @Nullable OffsetDateTime handedInAt() {
    return handedInAt;
  }

  public long version() {
    return version;
  }
}
