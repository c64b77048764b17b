package tw.proteacher.certification.model;

import java.io.Serializable;
import java.time.LocalDate;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/**
 * 研習時數: hours of one category, kind and mode in one school year, each course counted once.
 *
 * @param category 研習類別
 * @param year school year of the courses, ROC
 * @param tenths hours × 10
 * @param firstDay the day the first of them began
 */
public record Credit(
    CourseCategory category,
    CourseKind kind,
    CourseMode mode,
    int year,
    int tenths,
    LocalDate firstDay)
    implements Serializable {}
