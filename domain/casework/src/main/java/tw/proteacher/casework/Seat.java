package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 審查席次: one reviewer at one stage of a case.
 *
 * @param dueOn last day for the verdict, or null
 * @param endedAt when the reviewer was taken off, or null
 * @param endedReason why, empty while open
 * @param verdict null while nothing was written
 */
public record Seat(
    long id,
    CaseRef about,
    int stage,
    PersonId reviewer,
    Instant assignedAt,
    @Nullable LocalDate dueOn,
    @Nullable Instant endedAt,
    String endedReason,
    @Nullable Verdict verdict)
    implements Serializable {
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Whether the verdict counts: given, by a reviewer who was not taken off. */
  public boolean counts() {
    return isOpen() && hasGiven();
  }

  public boolean hasGiven() {
    Verdict written = verdict;
    return written != null && written.given();
  }

  public boolean isOverdue(LocalDate today) {
    LocalDate due = dueOn;
    return isOpen() && !hasGiven() && due != null && today.isAfter(due);
  }

  /** The same seat, with what was written on it hidden. */
  Seat blind() {
    return new Seat(id, about, stage, reviewer, assignedAt, dueOn, endedAt, endedReason, null);
  }
}
