package tw.proteacher.training.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedDate;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Reading;
import tw.proteacher.intake.Roster;
import tw.proteacher.intake.RowReader;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;

/**
 * 研習時數判讀: the first code that applies in the order form, ID, teacher, school, course, dates, hours,
 * year, category.
 */
public final class HoursReader implements RowReader<HoursRow> {
  private static final int CODE_LENGTH = 7;
  private static final int CODE_BITS = 24;
  private static final int MOST_TENTHS = 5000;
  private static final int MOST_DIGITS = 7;
  private static final int NO_NUMBER = -1;
  private static final int ROC_OFFSET = 1911;
  private static final int FIRST_MONTH = 8;

  private final Roster roster;

  public HoursReader(Roster roster) {
    this.roster = roster;
  }

  @Override
  public Reading<HoursRow> read(FeedRow row) {
    CourseMode mode = HoursWords.MODES.get(row.text(HoursWords.MODE));
    long person = roster.person(row.text(HoursWords.ID));
    int code = courseCode(row.text(HoursWords.COURSE_CODE));
    HoursRow key = person > 0 && code >= 0 ? HoursRow.key(person, code) : null;
    if (mode == null) {
      return refused(ExceptionCode.BAD_ROW, key);
    }
    if (person == Roster.NO_ID) {
      return Reading.refused(ExceptionCode.BAD_ID);
    }
    if (person == Roster.NOBODY) {
      return Reading.refused(ExceptionCode.UNKNOWN_TEACHER);
    }
    OptionalInt school = roster.school(row.text(HoursWords.SCHOOL));
    if (school.isEmpty()) {
      return refused(ExceptionCode.UNKNOWN_SCHOOL, key);
    }
    if (key == null) {
      return Reading.refused(ExceptionCode.BAD_COURSE);
    }
    return readContent(row, mode, school.getAsInt(), key);
  }

  private static Reading<HoursRow> readContent(
      FeedRow row, CourseMode mode, int school, HoursRow key) {
    Optional<LocalDate> startsOn = FeedDate.parse(row.text(HoursWords.STARTS_ON));
    Optional<LocalDate> endsOn = FeedDate.parse(row.text(HoursWords.ENDS_ON));
    if (startsOn.isEmpty() || endsOn.isEmpty()) {
      return refused(ExceptionCode.BAD_DATE, key);
    }
    if (endsOn.get().isBefore(startsOn.get())) {
      return refused(ExceptionCode.END_BEFORE_START, key);
    }
    int tenths = tenths(row.text(HoursWords.HOURS));
    if (tenths <= 0 || tenths > MOST_TENTHS) {
      return refused(ExceptionCode.BAD_HOURS, key);
    }
    int year = schoolYear(startsOn.get());
    if (year < 1 || !row.text(HoursWords.SCHOOL_YEAR).equals(Integer.toString(year))) {
      return refused(ExceptionCode.BAD_YEAR, key);
    }
    Optional<CourseCategory> category = CourseCategory.of(row.text(HoursWords.CATEGORY));
    if (category.isEmpty()) {
      return refused(ExceptionCode.BAD_CATEGORY, key);
    }
    Course course =
        new Course(
            key.courseCode(),
            year,
            category.get(),
            row.text(HoursWords.COURSE_NAME),
            row.text(HoursWords.ORGANISER),
            mode,
            startsOn.get(),
            endsOn.get());
    return Reading.taken(new HoursRow(key.personId(), key.courseCode(), school, tenths, course));
  }

  /** Person and course code side by side: both fit, so the key is exact. */
  @Override
  public long key(HoursRow row) {
    return row.personId() << CODE_BITS | row.courseCode();
  }

  private static Reading<HoursRow> refused(ExceptionCode code, @Nullable HoursRow key) {
    return key == null ? Reading.refused(code) : Reading.refused(code, key);
  }

  private static int courseCode(String text) {
    return text.length() == CODE_LENGTH ? number(text) : NO_NUMBER;
  }

  /** Hours × 10, or −1 if it is no decimal with at most one place. */
  private static int tenths(String text) {
    int point = text.indexOf('.');
    if (point < 0) {
      int whole = number(text);
      return whole < 0 ? NO_NUMBER : whole * 10;
    }
    int whole = number(text.substring(0, point));
    int place = text.length() - point == 2 ? number(text.substring(point + 1)) : NO_NUMBER;
    return whole < 0 || place < 0 ? NO_NUMBER : whole * 10 + place;
  }

  /** One to seven ASCII digits, or −1. */
  private static int number(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return NO_NUMBER;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static int schoolYear(LocalDate day) {
    int roc = day.getYear() - ROC_OFFSET;
    return day.getMonthValue() < FIRST_MONTH ? roc - 1 : roc;
  }
}
