package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/** 研習時數檔. The rows of a course stand together: who took part, one after the other. */
final class HourRows extends Rows {
  /** People of one course. */
  private static final int SEATS = 25;

  private static final int FIRST_CODE = 3_000_000;
  private static final int CODES = 4_000_000;
  private static final long CODE_STRIDE = 1_618_033;
  private static final int STRANGERS_FROM = 9_000_000;
  private static final int SCHOOL_YEARS = 9;

  private static final int FIRST_SEAT = 31;
  private static final int CATEGORY = 32;
  private static final int COURSE = 33;
  private static final int YEAR = 34;
  private static final int DAY = 35;
  private static final int LENGTH = 36;
  private static final int MODE = 37;
  private static final int COUNTY = 38;
  private static final int LESS = 39;

  private static final List<Words.Weighted> CATEGORIES = Words.weighted("categories");
  private static final List<Words.Weighted> MODES = Words.weighted("modes");

  private final List<String[]> story;
  private final int people;
  private final int stride;
  private Course last;

  /** 課程 with the person in its first seat. */
  private record Course(
      long number,
      String code,
      String name,
      int schoolYear,
      String category,
      int tenths,
      String start,
      String end,
      String organiser,
      String mode,
      int firstPerson) {}

  HourRows(Country country) {
    super(Kind.HOURS, country);
    this.story = country.story().hours().stream().map(this::told).toList();
    this.people = country.size().teachers() - country.story().people().size();
    this.stride = coprime(people);
    this.last = course(0);
  }

  @Override
  long base() {
    return country().size().hours();
  }

  @Override
  String[] values(long row, int version) {
    if (row < story.size()) {
      return versioned(story.get((int) row).clone(), version);
    }
    long place = row - story.size();
    long number = place / SEATS;
    if (last.number != number) {
      last = course(number);
    }
    Course course = last;
    int person = person(course, (int) (place % SEATS));
    int less = dice().pick(LESS, row, 10) == 0 && course.tenths > 10 ? 5 : 0;
    return versioned(fields(course, person, course.tenths - less), version);
  }

  private int person(Course course, int seat) {
    int place = (int) ((course.firstPerson + (long) seat * stride) % people);
    return country().story().people().size() + place;
  }

  /** Odd steps change the hours, every fourth the name of the course. */
  private static String[] versioned(String[] values, int version) {
    if (version > 0) {
      int tenths = (int) Math.round(Double.parseDouble(values[8]) * 10);
      values[8] = decimal(tenths + 5 * (version - version / 4));
      values[5] = values[5] + Words.one("course.corrected").repeat(version / 4);
    }
    return values;
  }

  @Override
  String[] stranger(int number, int day) {
    Course model = course(number % 1_000);
    String[] values = fields(model, person(model, number % SEATS), model.tenths);
    values[4] = Integer.toString(STRANGERS_FROM + (day * 50_000 + number) % 1_000_000);
    return values;
  }

  private Course course(long number) {
    Dice dice = dice();
    Words.Weighted category =
        Words.fall(CATEGORIES, dice.pick(CATEGORY, number, Words.total(CATEGORIES)));
    List<String> courses = Words.list("courses." + category.word());
    String[] course = courses.get(dice.pick(COURSE, number, courses.size())).split(":");
    int year = Country.schoolYear(country().firstDay()) - dice.pick(YEAR, number, SCHOOL_YEARS);
    LocalDate start = country().dayOf(year, DAY, number);
    List<School> schools = country().schools();
    School host = schools.get(dice.pick(COUNTY, number, schools.size()));
    String county = country().countyName(host);
    String awkward = number % 97 == 13 ? Words.one("course.awkward") : "";
    return new Course(
        number,
        Long.toString(FIRST_CODE + number * CODE_STRIDE % CODES),
        course[0] + " " + Words.one("course.batch").formatted(number % 40 + 1) + awkward,
        year,
        category.word(),
        (int) Math.round(Double.parseDouble(course[1]) * 10),
        start.toString(),
        start.plusDays(dice.pick(LENGTH, number, 3)).toString(),
        county
            + Words.one(
                county.endsWith(Words.one("county.mark")) ? "organiser.county" : "organiser.city"),
        Words.fall(MODES, dice.pick(MODE, number, Words.total(MODES))).word(),
        dice.pick(FIRST_SEAT, number, people));
  }

  private String[] fields(Course course, int person, int tenths) {
    Country country = country();
    return new String[] {
      "",
      country.id(person),
      country.name(person),
      country.schools().get(country.mainSchool(person)).code(),
      course.code,
      course.name,
      Integer.toString(course.schoolYear),
      course.category,
      decimal(tenths),
      course.start,
      course.end,
      course.organiser,
      course.mode,
      country.subject(person)
    };
  }

  private String[] told(Story.Hour hour) {
    Country country = country();
    return new String[] {
      "",
      country.id(hour.person()),
      country.name(hour.person()),
      country.schools().get(country.mainSchool(hour.person())).code(),
      Integer.toString(hour.courseCode()),
      hour.courseName(),
      Integer.toString(Country.schoolYear(hour.start())),
      hour.category(),
      decimal(hour.tenths()),
      hour.start().toString(),
      hour.end().toString(),
      hour.organiser(),
      hour.mode(),
      country.subject(hour.person())
    };
  }

  /** A step near the golden section, so that the seats of a course are far apart and distinct. */
  static int coprime(int count) {
    int step = Math.max(1, (int) (count * 0.618));
    while (gcd(step, count) != 1) {
      step++;
    }
    return step;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  @Override
  boolean hasRareName(long row) {
    if (row < story.size()) {
      return false;
    }
    long place = row - story.size();
    if (last.number != place / SEATS) {
      last = course(place / SEATS);
    }
    return country().hasRareName(person(last, (int) (place % SEATS)));
  }

  @Override
  String fingerprint(String[] values) {
    return values[13] + "|" + values[4] + "|" + values[8];
  }

  @Override
  List<Reason> defectsOfKnown() {
    return List.of(
        Reason.UNKNOWN_SCHOOL,
        Reason.BAD_DATE,
        Reason.END_BEFORE_START,
        Reason.BAD_HOURS,
        Reason.BAD_YEAR,
        Reason.BAD_CATEGORY,
        Reason.LOST_CHARACTERS);
  }

  @Override
  List<Reason> defectsOfStrangers() {
    return List.of(
        Reason.BAD_ROW,
        Reason.BAD_ID,
        Reason.UNKNOWN_TEACHER,
        Reason.UNKNOWN_SCHOOL,
        Reason.BAD_COURSE,
        Reason.BAD_DATE,
        Reason.END_BEFORE_START,
        Reason.BAD_HOURS,
        Reason.BAD_YEAR,
        Reason.BAD_CATEGORY,
        Reason.DUP_KEY);
  }
}
