package tw.proteacher.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/**
 * 證號更正: enters a certificate that a centre found to be missing or wrong. Asked for here, answered
 * by the context that keeps the certificates.
 */
public interface CertificateCorrections {
  /**
   * What the centre decided.
   *
   * @param level {@code B1} 初階, {@code A1} 進階 or {@code M1} 教輔
   * @param number full number or bare year
   * @param county the centre that enters it; null is the national centre
   * @param reason the centre's words, kept with the certificate
   */
  record Entry(
      PersonId person,
      CourseCategory level,
      SchoolYear schoolYear,
      String number,
      @Nullable LocalDate issuedOn,
      PersonId enteredBy,
      @Nullable CountyCode county,
      String reason) {}

  /** Refused with a RuleViolation when the number has no known form or belongs to somebody else. */
  void enter(Entry entry);
}
