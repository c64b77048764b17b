package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * 人員檔. First the placements of the story, then everybody at their main school, then the second
 * schools of some, at last those who join later.
 */
final class StaffRows extends Rows {
  /** One teacher in so many stands at a second school too. */
  private static final int SECOND_EVERY = 33;

  private static final int STRANGERS_FROM = 8_000_000;
  private static final int APPOINTMENT = 21;
  private static final int YEARS = 22;
  private static final int TITLE = 23;
  private static final int AREA = 24;
  private static final int QUALIFIED = 25;

  private static final List<String> TITLES = Words.list("titles");
  private static final List<String> AREAS = Words.list("areas");
  private static final List<Words.Weighted> APPOINTMENTS = Words.weighted("appointments");
  private static final List<String> TITLES_BY_APPOINTMENT =
      List.of("", "title.substitute", "title.hourly", "title.part-time", "title.intern");

  private final List<String[]> story;
  private final int inventedPeople;
  private final int seconds;

  StaffRows(Country country) {
    super(Kind.STAFF, country);
    List<Person> people = country.story().people();
    this.story =
        people.stream()
            .flatMap(person -> person.placements().stream().map(at -> fields(person, at)))
            .toList();
    this.inventedPeople = country.size().teachers() - people.size();
    this.seconds = inventedPeople / SECOND_EVERY;
  }

  @Override
  long base() {
    return (long) story.size() + inventedPeople + seconds;
  }

  @Override
  String[] values(long row, int version) {
    long invented = row - story.size();
    if (invented < 0) {
      String[] values = story.get((int) row).clone();
      return version == 0 ? values : retitled(values, version);
    }
    int firstInvented = country().story().people().size();
    if (invented < inventedPeople) {
      return invent(firstInvented + (int) invented, true, version);
    }
    if (invented < inventedPeople + seconds) {
      int nth = (int) invented - inventedPeople;
      return invent(firstInvented + nth * SECOND_EVERY, false, version);
    }
    int late = (int) (invented - inventedPeople - seconds);
    return invent(country().size().teachers() + late, true, version);
  }

  @Override
  String[] stranger(int number, int day) {
    return invent(STRANGERS_FROM + day * 50_000 + number, true, 0);
  }

  private String[] invent(int person, boolean main, int version) {
    Country country = country();
    int school = country.mainSchool(person);
    if (!main) {
      school = (school + 1) % country.schools().size();
    }
    boolean principal = main && country.isPrincipal(person);
    Words.Weighted fallen =
        Words.fall(APPOINTMENTS, dice().pick(APPOINTMENT, person, Words.total(APPOINTMENTS)));
    int appointment = principal ? 0 : APPOINTMENTS.indexOf(fallen);
    int years = dice().pick(YEARS, person, 28) + (principal ? 12 : 0);
    String title = TITLES.get(dice().pick(TITLE, person, TITLES.size()));
    if (appointment > 0) {
      title = Words.one(TITLES_BY_APPOINTMENT.get(appointment));
    }
    String word = APPOINTMENTS.get(appointment).word();
    if (principal) {
      title = Words.one("title.principal");
      word = Words.one("appointment.principal");
    }
    LocalDate since =
        Country.firstOfSchoolYear(Country.schoolYear(country.firstDay()) - Math.min(years, 20));
    Placement placement =
        new Placement(
            school,
            title,
            word,
            main,
            since,
            appointment == 0 ? years : 0,
            years,
            appointment == 0 || dice().pick(QUALIFIED, person, 2) == 0,
            AREAS.get(dice().pick(AREA, person, AREAS.size())));
    Person made =
        new Person(
            country.id(person),
            country.subject(person),
            country.name(person),
            country.born(person),
            List.of());
    String[] values = fields(made, placement);
    return version == 0 ? values : retitled(values, version);
  }

  private static String[] retitled(String[] values, int version) {
    values[6] = values[6] + "(" + (char) ('A' + version % 26) + ")";
    return values;
  }

  private String[] fields(Person person, Placement at) {
    return new String[] {
      "",
      person.id(),
      person.subject(),
      person.name(),
      person.born().toString(),
      country().schools().get(at.school()).code(),
      at.title(),
      at.appointment(),
      yes(at.main()),
      at.since().toString(),
      "",
      Integer.toString(at.regularYears()),
      Integer.toString(at.teachingYears()),
      yes(at.qualified()),
      at.area(),
      person.subject()
    };
  }

  @Override
  boolean hasRareName(long row) {
    String[] values = values(row, 0);
    return Words.list("rare").stream().anyMatch(values[3]::contains);
  }

  @Override
  String fingerprint(String[] values) {
    return values[2] + "|" + values[5] + "|" + values[6];
  }

  @Override
  List<Reason> defectsOfKnown() {
    return List.of(Reason.BAD_DATE, Reason.END_BEFORE_START, Reason.LOST_CHARACTERS);
  }

  @Override
  List<Reason> defectsOfStrangers() {
    return List.of(
        Reason.BAD_ROW,
        Reason.BAD_ID,
        Reason.UNKNOWN_SCHOOL,
        Reason.BAD_DATE,
        Reason.END_BEFORE_START,
        Reason.DUP_KEY);
  }
}
