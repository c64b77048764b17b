package tw.proteacher.training;

import java.io.Serializable;
import java.time.LocalDate;
import tw.proteacher.shared.SchoolYear;

/**
 * 研習時數: one course a person is credited with, as it counts today.
 *
 * @param tenths hours × 10; hours have at most one decimal
 */
public record CreditedHours(
    int courseCode,
    String name,
    CourseCategory category,
    CourseKind kind,
    CourseMode mode,
    SchoolYear schoolYear,
    int tenths,
    LocalDate startsOn,
    LocalDate endsOn,
    String organiser,
    HourSource source)
    implements Serializable {}
