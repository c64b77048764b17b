package tw.proteacher.training.correction;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.CourseCategory;

/**
 * 回報內容: what the teacher says is missing or wrong.
 *
 * @param category of the hours, or {@code B1}, {@code A1}, {@code M1} for the certificate's tier
 * @param courseCode as printed on the certificate of attendance, if there is one
 * @param courseName empty for a certificate
 * @param tenths hours × 10; null for a certificate
 * @param certificateNumber empty for hours
 */
public record CorrectionClaim(
    CorrectionKind kind,
    CourseCategory category,
    @Nullable Integer courseCode,
    String courseName,
    int schoolYear,
    @Nullable Integer tenths,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    String certificateNumber,
    @Nullable LocalDate issuedOn,
    String description)
    implements Serializable {}
