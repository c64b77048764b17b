package tw.proteacher.training.correction;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.HourSource;

/** 研習時數 as pages show them, with every earlier version. */
public interface HoursQueries {
  /** What became of an earlier version. */
  enum Change {
    CHANGED,
    WITHDRAWN,
    RETURNED
  }

  /** A course as it was described. */
  record CourseRow(
      int code,
      String name,
      CourseCategory category,
      CourseKind kind,
      CourseMode mode,
      String organiser,
      int schoolYear,
      LocalDate startsOn,
      LocalDate endsOn)
      implements Serializable {}

  /** An earlier version of a record. */
  record VersionRow(
      String courseName,
      int tenths,
      boolean live,
      HourSource source,
      OffsetDateTime since,
      OffsetDateTime until,
      Change change)
      implements Serializable {}

  /** One record. */
  record HourRow(
      long id,
      CourseRow course,
      int tenths,
      boolean live,
      HourSource source,
      OffsetDateTime changedOn,
      @Nullable Long entry,
      String enteredBy,
      String reason,
      List<VersionRow> history)
      implements Serializable {}

  /** What feed and entry say of one course. */
  record ConflictRow(
      long id,
      PersonId person,
      String personName,
      String schoolName,
      String courseName,
      int courseCode,
      HourSource entrySource,
      int entryTenths,
      @Nullable String feedCourseName,
      @Nullable Integer feedTenths,
      OffsetDateTime openedAt)
      implements Serializable {}

  /** The person's records, newest course first; year null is all. */
  List<HourRow> of(PersonId person, @Nullable Integer schoolYear);

  /** The school years in which the person has records, newest first. */
  List<Integer> years(PersonId person);

  /** The latest description of a course. */
  Optional<CourseRow> course(int code);

  Slice<ConflictRow> conflicts(Reach reach, int first, int size);
}
