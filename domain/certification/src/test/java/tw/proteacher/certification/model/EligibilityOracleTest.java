package tw.proteacher.certification.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/**
 * The policy against a second, much simpler reading of certification.md §1.2, §1.5 and §1.6: plain
 * arithmetic over a table of hours per school year, for people made up at random.
 */
@DisplayName("認證資格檢核: 與獨立算法相符")
class EligibilityOracleTest {
  private static final int PEOPLE = 10_000;
  private static final int FIRST = 104;
  private static final int LAST = 114;

  /** MOE 106–110 and Changhua 111–113: who is trained in other years has no rules. */
  private static final RuleBook BOOK =
      new RuleBook(
          List.of(
              CertificationFixtures.moeInitial(),
              CertificationFixtures.moeAdvanced(),
              CertificationFixtures.moeMentor(),
              CertificationFixtures.changhua(Tier.INITIAL),
              CertificationFixtures.changhua(Tier.ADVANCED),
              CertificationFixtures.changhua(Tier.MENTOR)));

  private record Person(
      int[] core,
      int[] coreOnline,
      int[] practice,
      int years,
      boolean qualified,
      int initial,
      boolean advancedHeld,
      LocalDate on) {}

  @ParameterizedTest
  @EnumSource(Tier.class)
  void status_and_years_are_those_of_the_simple_reading(Tier tier) {
    Random random = new Random(20251122L + tier.ordinal());
    for (int i = 0; i < PEOPLE; i++) {
      Person person = somebody(random);

      Assessment assessment = EligibilityPolicy.assess(BOOK, tier, facts(tier, person));

      String expected = oracle(tier, person);
      assertThat(assessment.status() + " " + assessment.earned() + " " + assessment.lastYear())
          .as("%s %d %s", tier, i, person)
          .isEqualTo(expected);
      if (assessment.status() == EligibilityStatus.BLOCKED && assessment.rules() != null) {
        assertThat(assessment.findings())
            .as("every no names its rule: %s %d %s", tier, i, person)
            .filteredOn(Finding::blocks)
            .isNotEmpty()
            .allSatisfy(no -> assertThat(no.rule()).isNotEmpty());
      }
    }
  }

  private static Person somebody(Random random) {
    int years = LAST - FIRST + 1;
    int[] core = new int[years];
    int[] online = new int[years];
    int[] practice = new int[years];
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      int year = random.nextInt(years);
      core[year] += 30 * random.nextInt(9);
      practice[year] += 15 * random.nextInt(6);
      online[year] += random.nextInt(4) == 0 ? 60 : 0;
    }
    return new Person(
        core,
        online,
        practice,
        10 * random.nextInt(8),
        random.nextInt(5) > 0,
        random.nextInt(3) * 30,
        random.nextBoolean(),
        new SchoolYear(FIRST + 3 + random.nextInt(years - 3)).firstDay().plusDays(100));
  }

  private static Facts facts(Tier tier, Person person) {
    CourseCategory category = tier.category();
    CertificationFixtures.Somebody made =
        CertificationFixtures.teacher(person.on()).in("10007").years(person.years());
    if (!person.qualified()) {
      made.unqualified();
    }
    if (person.advancedHeld() && tier == Tier.MENTOR) {
      made.holding(Tier.ADVANCED, "98", 98, null);
    }
    List<Integer> order = new ArrayList<>();
    for (int year = LAST; year >= FIRST; year--) {
      order.add(year);
    }
    for (int year : order) {
      int i = year - FIRST;
      made.attended(category, CourseKind.CORE, year, person.core()[i]);
      made.attended(category, CourseKind.CORE, CourseMode.ONLINE, year, person.coreOnline()[i]);
      made.attended(category, CourseKind.PRACTICE, year, person.practice()[i]);
      made.attended(category, CourseKind.ELECTIVE, year, 500);
    }
    if (tier == Tier.ADVANCED) {
      made.attended(CourseCategory.B1, CourseKind.CORE, FIRST, person.initial());
    }
    return made.facts();
  }

  /** {@code status earned last}, by arithmetic alone. */
  private static String oracle(Tier tier, Person person) {
    int[] coreAsked = {60, 120, 240};
    int[] practiceAsked = {0, 30, 60};
    int[] totalAsked = {60, 180, 300};
    int t = tier.ordinal();
    int core = 0;
    int practice = 0;
    int online = 0;
    Integer earned = null;
    Boolean lastMinistry = null;
    int until = 0;
    for (int year = 106; year <= 113; year++) {
      int i = year - FIRST;
      boolean ministry = year <= 110;
      int adds =
          person.core()[i]
              + (ministry ? 0 : person.coreOnline()[i])
              + (ministry && t == 0 ? 0 : person.practice()[i]);
      core += person.core()[i];
      practice += person.practice()[i];
      online += person.coreOnline()[i];
      boolean complete =
          ministry
              ? core >= coreAsked[t] && practice >= practiceAsked[t]
              : core + practice + online >= totalAsked[t];
      lastMinistry = adds > 0 ? Boolean.valueOf(ministry) : lastMinistry;
      if (complete && adds > 0) {
        int end = ministry ? (t == 0 ? 999 : year + t + 1) : year + t;
        if (end >= until) {
          until = end;
          earned = year;
        }
        core = 0;
        practice = 0;
        online = 0;
      }
    }
    int now = SchoolYear.of(person.on()).roc();
    if (earned == null) {
      boolean metByNow =
          now <= 110
              ? core >= coreAsked[t] && practice >= practiceAsked[t]
              : core + practice + online >= totalAsked[t];
      boolean last = now > 113 || metByNow && lastMinistry != null;
      Boolean ministry = last ? lastMinistry : Boolean.valueOf(now <= 110);
      return unfinished(t, ministry, core, practice, online) + " null null";
    }
    String years = " " + earned + " " + (until == 999 ? "null" : until);
    if (now > until) {
      return "WINDOW_CLOSED" + years;
    }
    return (blocked(tier, person, earned, now) ? "BLOCKED" : "ELIGIBLE") + years;
  }

  private static boolean blocked(Tier tier, Person person, int earned, int now) {
    boolean ministry = earned <= 110;
    int service = tier == Tier.ADVANCED ? 30 : tier == Tier.MENTOR ? 50 : 0;
    boolean prerequisite =
        switch (tier) {
          case INITIAL -> true;
          case ADVANCED -> person.initial() >= 60;
          case MENTOR -> person.advancedHeld();
        };
    return !person.qualified()
        || earned > now
        || ministry && (person.years() < service || !prerequisite);
  }

  /** Who has not finished is held against the rules of the running year, if there are any. */
  private static EligibilityStatus unfinished(
      int tier, Boolean ministry, int core, int practice, int online) {
    if (ministry == null) {
      return EligibilityStatus.BLOCKED;
    }
    boolean some = ministry ? core > 0 || tier > 0 && practice > 0 : core + practice + online > 0;
    return some ? EligibilityStatus.HOURS_SHORT : EligibilityStatus.NOT_STARTED;
  }
}
