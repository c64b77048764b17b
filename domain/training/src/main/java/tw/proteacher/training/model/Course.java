package tw.proteacher.training.model;

import java.time.LocalDate;
import tw.proteacher.intake.ContentHash;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

/** 課程: a course as one row describes it. Rows that describe it alike share one record. */
public record Course(
    int code,
    int schoolYear,
    CourseCategory category,
    String name,
    String organiser,
    CourseMode mode,
    LocalDate startsOn,
    LocalDate endsOn) {
  private static final char SEPARATOR = '\u001F';

  /** Tells this description from every other of the same course code. */
  public long contentHash() {
    return ContentHash.of(
        new StringBuilder(96)
            .append(schoolYear)
            .append(SEPARATOR)
            .append(category.ordinal())
            .append(SEPARATOR)
            .append(name)
            .append(SEPARATOR)
            .append(organiser)
            .append(SEPARATOR)
            .append(mode.ordinal())
            .append(SEPARATOR)
            .append(startsOn.toEpochDay())
            .append(SEPARATOR)
            .append(endsOn.toEpochDay()));
  }
}
