package tw.proteacher.certification.bulk.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkOutcome;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/**
 * 檢核後之列: a row and what it means.
 *
 * @param claim what it says, or null where that could not be read
 */
public record CheckedLine(
    BulkLine line, BulkOutcome outcome, List<String> codes, @Nullable Claim claim) {
  public CheckedLine {
    codes = List.copyOf(codes);
  }

  /** What a row says, read. */
  public record Claim(
      PersonId person,
      Tier tier,
      CertificateNumber number,
      SchoolYear schoolYear,
      @Nullable LocalDate obtainedOn) {}
}
