package tw.proteacher.directory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.IdentityVault.Sealed;

/**
 * One accepted row of the staff feed: a person at a school.
 *
 * @param who the person, known or new
 * @param schoolId the school's own number
 * @param terms what the row says; null where only the key counts
 * @param leavesOn 離職日期, which a withdrawal may name as well
 */
public record StaffRow(Who who, int schoolId, @Nullable LocalDate leavesOn, @Nullable Terms terms) {

  /**
   * A person of the roster by number, or a new one by ID.
   *
   * @param personId 0 if new
   * @param newcomer null if known
   */
  public record Who(long personId, @Nullable Newcomer newcomer) {}

  /** Somebody the platform does not know yet. */
  public record Newcomer(byte[] hash, Sealed sealed, String mask) {}

  /**
   * What the row says.
   *
   * @param lostCharacters the name came damaged: a good one on record is kept
   */
  public record Terms(
      String subject,
      String name,
      boolean lostCharacters,
      @Nullable LocalDate bornOn,
      String title,
      Appointment appointment,
      boolean main,
      LocalDate appointedOn,
      int regularTenths,
      int teachingTenths,
      boolean qualified,
      String subjectArea) {}
}
