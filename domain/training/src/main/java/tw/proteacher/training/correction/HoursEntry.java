package tw.proteacher.training.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

/**
 * 時數登錄: one course and its hours as a centre enters them.
 *
 * @param courseCode seven digits, or null for a course that never had a code
 * @param tenths hours × 10
 */
public record HoursEntry(
    @Nullable Integer courseCode,
    String courseName,
    CourseCategory category,
    CourseMode mode,
    String organiser,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    int tenths) {}
