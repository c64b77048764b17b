package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.Certificate;

/**
 * 個人事實: what is known about one person on one day.
 *
 * @param authority county code of the main school, or empty where there is none
 * @param regularTenths 正式年資 × 10
 * @param teachingTenths 教學年資 × 10
 * @param qualified 合格教師證
 */
public record Facts(
    LocalDate on,
    String authority,
    int regularTenths,
    int teachingTenths,
    boolean qualified,
    List<Credit> credits,
    List<Certificate> certificates) {
  public Facts {
    credits = List.copyOf(credits);
    certificates = List.copyOf(certificates);
  }
}
