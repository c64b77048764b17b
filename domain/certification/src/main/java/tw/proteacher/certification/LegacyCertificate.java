package tw.proteacher.certification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/**
 * 舊證: one row of the former platform.
 *
 * @param obtainedOn 證號取得時間, often not kept
 * @param origin 來源
 * @param warnings codes of what does not fit together, e.g. {@code NUMBER_YEAR_MISMATCH}
 */
public record LegacyCertificate(
    long id,
    PersonId person,
    Tier tier,
    CertificateNumber number,
    SchoolYear schoolYear,
    @Nullable LocalDate obtainedOn,
    String origin,
    LegacyState state,
    List<String> warnings)
    implements Serializable {
  public LegacyCertificate {
    warnings = List.copyOf(warnings);
  }
}
