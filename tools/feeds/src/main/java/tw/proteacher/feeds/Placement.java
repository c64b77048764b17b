package tw.proteacher.feeds;

import java.time.LocalDate;

/**
 * 任職: one person at one school.
 *
 * @param school index of the school in its country
 */
public record Placement(
    int school,
    String title,
    String appointment,
    boolean main,
    LocalDate since,
    int regularYears,
    int teachingYears,
    boolean qualified,
    String area) {
  /** The appointment as the platform keeps it, e.g. {@code REGULAR}. */
  public String appointmentCode() {
    return Words.code("appointment.codes", appointment);
  }
}
