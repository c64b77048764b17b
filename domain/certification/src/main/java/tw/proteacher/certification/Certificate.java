package tw.proteacher.certification;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.SchoolYear;

/**
 * 認證證書: one certificate a person holds or held.
 *
 * @param schoolYear the school year it belongs to
 * @param obtainedOn 證號取得時間; the former platform often kept none
 * @param expiresOn the first day on which it no longer counts, or null where it never lapses
 * @param source where it comes from
 */
public record Certificate(
    long id,
    Tier tier,
    CertificateNumber number,
    SchoolYear schoolYear,
    @Nullable LocalDate obtainedOn,
    @Nullable LocalDate expiresOn,
    CertificateSource source)
    implements Serializable {

  /** Whether it counts on {@code day}. */
  public boolean countsOn(LocalDate day) {
    return !since().isAfter(day) && !expiredOn(day);
  }

  public boolean expiredOn(LocalDate day) {
    return expiresOn != null && !day.isBefore(expiresOn);
  }

  /** The day from which it counts; without a date, from the start of its school year. */
  public LocalDate since() {
    return obtainedOn == null ? schoolYear.firstDay() : obtainedOn;
  }
}
