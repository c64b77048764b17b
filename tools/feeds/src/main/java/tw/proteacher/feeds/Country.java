package tw.proteacher.feeds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 虛構國度: schools and people that follow from a seed. Nothing is stored but the schools; a person is
 * made again whenever a row mentions them.
 */
public final class Country {
  static final int ROC = 1911;
  private static final int AUGUST = 8;
  private static final int SMALLEST = 50;

  private static final int COUNTY = 1;
  private static final int LEVEL = 2;
  private static final int NAME = 3;
  private static final int SIZE = 4;
  private static final int BORN = 5;
  private static final int SCHOOL = 6;
  private static final int RARE = 7;

  /** One name in so many has a character that code page 950 lacks. */
  private static final int RARE_EVERY = 300;

  private static final List<String> SURNAMES = Words.list("surnames");
  private static final List<String> GIVEN = Words.list("given");
  private static final List<String> RARE_CHARACTERS = Words.list("rare");
  private static final List<Words.Weighted> COUNTIES = Words.weighted("counties");
  private static final List<Words.Weighted> LEVELS = Words.weighted("levels");
  private static final List<String> SCHOOL_NAMES = Words.list("school.names");

  private final Size size;
  private final LocalDate firstDay;
  private final Story story;
  private final Dice dice;
  private final List<School> schools = new ArrayList<>();

  /** How much of everything there is on the first day. */
  public record Size(long seed, int schools, int teachers, long hours, int certificates) {}

  public Country(Size size, LocalDate firstDay, Story story) {
    if (size.teachers() < SMALLEST + story.people().size() || size.schools() < COUNTIES.size()) {
      throw new IllegalArgumentException("a country needs 22 schools and 50 teachers");
    }
    this.size = size;
    this.firstDay = firstDay;
    this.story = story;
    this.dice = new Dice(size.seed());
    this.schools.addAll(story.schools());
    for (int i = schools.size(); i < size.schools(); i++) {
      schools.add(invent(i));
    }
  }

  public Size size() {
    return size;
  }

  public LocalDate firstDay() {
    return firstDay;
  }

  public List<School> schools() {
    return schools;
  }

  Story story() {
    return story;
  }

  Dice dice() {
    return dice;
  }

  /** The people of the story come first. */
  boolean isOfStory(int person) {
    return person < story.people().size();
  }

  String id(int person) {
    return isOfStory(person) ? story.people().get(person).id() : InventedId.of(person);
  }

  String subject(int person) {
    return isOfStory(person)
        ? story.people().get(person).subject()
        : "tw-" + Integer.toString(person + 46_656, 36) + "-" + size.seed();
  }

  String name(int person) {
    if (isOfStory(person)) {
      return story.people().get(person).name();
    }
    long roll = dice.roll(NAME, person) >>> 1;
    String surname = SURNAMES.get((int) (roll % SURNAMES.size()));
    String first = GIVEN.get((int) (roll / 100 % GIVEN.size()));
    String second = GIVEN.get((int) (roll / 100_000 % GIVEN.size()));
    if (hasRareName(person)) {
      second = RARE_CHARACTERS.get(person % RARE_CHARACTERS.size());
    }
    return surname + first + second;
  }

  /** Whether the name loses a character in code page 950. */
  boolean hasRareName(int person) {
    return !isOfStory(person) && dice.pick(RARE, person, RARE_EVERY) == 0;
  }

  LocalDate born(int person) {
    return isOfStory(person)
        ? story.people().get(person).born()
        : firstDay.minusYears(24).minusDays(dice.pick(BORN, person, 14_000));
  }

  /** Every school has a principal: the first people after those of the story. */
  boolean isPrincipal(int person) {
    return person - story.people().size() < schools.size() && person < size.teachers();
  }

  int mainSchool(int person) {
    if (isOfStory(person)) {
      List<Placement> placements = story.people().get(person).placements();
      return placements.isEmpty() ? 0 : placements.get(0).school();
    }
    return isPrincipal(person)
        ? person - story.people().size()
        : dice.pick(SCHOOL, person, schools.size());
  }

  /** The school year, in ROC years, that a day lies in. */
  static int schoolYear(LocalDate day) {
    return day.getYear() - ROC - (day.getMonthValue() < AUGUST ? 1 : 0);
  }

  static LocalDate firstOfSchoolYear(int schoolYear) {
    return LocalDate.of(schoolYear + ROC, AUGUST, 1);
  }

  /** A day of the school year, not after the first day of this country. */
  LocalDate dayOf(int schoolYear, int purpose, long index) {
    LocalDate start = firstOfSchoolYear(schoolYear);
    LocalDate last = start.plusYears(1).minusDays(1);
    LocalDate end = last.isAfter(firstDay) ? firstDay : last;
    long days = Math.max(1, ChronoUnit.DAYS.between(start, end));
    return start.plusDays(dice.pick(purpose, index, (int) days));
  }

  String countyName(School school) {
    return county(school.countyCode()).parts().get(1);
  }

  static Words.Weighted county(String code) {
    return COUNTIES.stream()
        .filter(county -> county.word().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such county: " + code));
  }

  /** Each county gets one school first, then by its share of the country. */
  private School invent(int index) {
    int county = index - story.schools().size();
    if (county >= COUNTIES.size()) {
      Words.Weighted fallen = Words.fall(COUNTIES, dice.pick(COUNTY, index, Words.total(COUNTIES)));
      county = COUNTIES.indexOf(fallen);
    }
    Words.Weighted level = Words.fall(LEVELS, dice.pick(LEVEL, index, Words.total(LEVELS)));
    int classes = 6 + dice.pick(SIZE, index, 43);
    boolean isCity = county < 6 || Words.one("city").contains(COUNTIES.get(county).word());
    return new School(
        code(county, level.parts().get(2), index),
        Words.one(isCity ? "school.prefix.city" : "school.prefix.county")
            + schoolName(index)
            + level.parts().get(1),
        COUNTIES.get(county).word(),
        level.word(),
        classes,
        classes * 2 + 3);
  }

  /** A pair of words where a country is so large that single ones would come again too often. */
  private String schoolName(int index) {
    int words = SCHOOL_NAMES.size();
    String first = SCHOOL_NAMES.get(index % words);
    int round = index / words;
    return round == 0 ? first : first + SCHOOL_NAMES.get((index + round) % words).charAt(0);
  }

  /** County, level and a serial of base 36: six characters, letters among them. */
  private static String code(int county, String level, int index) {
    String serial = Integer.toString(index + 46_656, 36).substring(1).toUpperCase(Locale.ROOT);
    return (county + 10) + level + serial;
  }
}
