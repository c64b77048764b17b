package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.ReasonsOracle.Held;
import tw.proteacher.certification.model.ReasonsOracle.Hours;
import tw.proteacher.certification.model.ReasonsOracle.Person;
import tw.proteacher.certification.model.ReasonsOracle.Rules;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/** Rules and people at random, as plain figures and as the policy wants them. */
final class MadeUp {
  private static final String[] CATEGORIES = {"B1", "A1", "M1"};
  private static final LocalDate EPOCH = LocalDate.of(2015, 8, 1);

  private MadeUp() {}

  /** The ministry to 110, a county from 111, at times with a gap or a second set of its own. */
  static List<Rules> rules(Random random, Tier tier) {
    List<Rules> rules = new ArrayList<>();
    rules.add(ruled(random, tier, "MOE", 106, 108));
    rules.add(ruled(random, tier, "MOE", 109, 110));
    int own = 111 + random.nextInt(2);
    rules.add(ruled(random, tier, "10002", own, 113));
    if (random.nextInt(4) > 0) {
      rules.add(ruled(random, tier, "10002", 114, null));
    }
    return rules;
  }

  private static Rules ruled(
      Random random, Tier tier, String authority, int first, @Nullable Integer last) {
    boolean sum = random.nextBoolean();
    boolean parts = !sum || random.nextInt(4) == 0;
    int core = parts ? 15 * (1 + random.nextInt(12)) : 0;
    int practice = parts && random.nextBoolean() ? 15 * (1 + random.nextInt(4)) : 0;
    boolean window = random.nextInt(4) > 0;
    return new Rules(
        authority,
        first,
        last,
        sum ? core + practice + 15 * (1 + random.nextInt(8)) : 0,
        core,
        practice,
        random.nextBoolean(),
        random.nextBoolean(),
        10 * random.nextInt(5),
        10 * random.nextInt(5),
        random.nextInt(3) > 0,
        tier != Tier.INITIAL && random.nextBoolean(),
        tier != Tier.INITIAL && random.nextBoolean() ? 30 * (1 + random.nextInt(4)) : 0,
        random.nextBoolean(),
        window ? random.nextInt(4) : null,
        window && random.nextInt(3) == 0 ? (random.nextBoolean() ? "12-31" : "03-15") : null,
        random.nextInt(3) == 0,
        random.nextInt(3),
        random.nextBoolean(),
        random.nextBoolean() ? 30 : 0);
  }

  static Person person(Random random, Tier tier) {
    List<Hours> hours = new ArrayList<>();
    for (int i = random.nextInt(10); i > 0; i--) {
      LocalDate day = EPOCH.plusDays(random.nextInt(3_900));
      boolean earlier = tier != Tier.INITIAL && random.nextInt(3) == 0;
      hours.add(
          new Hours(
              CATEGORIES[tier.ordinal() - (earlier ? 1 : 0)],
              new String[] {"CORE", "CORE", "CORE", "PRACTICE", "ELECTIVE"}[random.nextInt(5)],
              random.nextInt(4) == 0,
              random.nextInt(12) == 0 ? 0 : 15 * (1 + random.nextInt(14)),
              day));
    }
    List<Held> held = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int of = random.nextInt(5) == 0 ? tier.ordinal() : Math.max(0, tier.ordinal() - 1);
      if (of < tier.ordinal() || random.nextInt(3) == 0) {
        LocalDate since = EPOCH.plusDays(random.nextInt(4_200));
        held.add(new Held(of, since, random.nextBoolean() ? since.plusYears(3) : null));
      }
    }
    return new Person(
        LocalDate.of(2021, 8, 1).plusDays(random.nextInt(2_000)),
        10 * random.nextInt(6),
        10 * random.nextInt(6),
        random.nextInt(5) > 0,
        hours,
        held);
  }

  static RuleBook book(List<Rules> rules, Tier tier) {
    return new RuleBook(rules.stream().map(each -> ruleSet(each, tier)).toList());
  }

  private static RuleSet ruleSet(Rules rules, Tier tier) {
    List<HourRule> hours = new ArrayList<>();
    hour(hours, HourKind.TOTAL, rules.total(), rules.totalOnline());
    hour(hours, HourKind.CORE, rules.core(), rules.coreOnline());
    hour(hours, HourKind.PRACTICE, rules.practice(), true);
    List<Prerequisite> ways = new ArrayList<>();
    if (rules.holding()) {
      ways.add(new Prerequisite.Holding(Tier.values()[tier.ordinal() - 1]));
    }
    if (rules.attending() > 0) {
      ways.add(
          new Prerequisite.Attending(
              CourseCategory.valueOf(CATEGORIES[tier.ordinal() - 1]), rules.attending()));
    }
    return CertificationFixtures.rules(rules.authority(), tier, rules.firstYear(), rules.lastYear())
        .hours(hours.toArray(HourRule[]::new))
        .candidacy(
            new Candidacy(
                rules.regular(), rules.teaching(), rules.qualified(), ways, rules.inOrder()))
        .ahead(
            new Ahead(
                rules.meeting(),
                rules.quota() > 0 ? rules.quota() : null,
                CertificationFixtures.items(
                    IntStream.range(0, rules.items())
                        .mapToObj(number -> "ITEM_" + number)
                        .toArray(String[]::new))))
        .window(
            new Window(
                rules.extraYears(),
                rules.lastDay() == null ? null : MonthDay.parse("--" + rules.lastDay()),
                rules.fromFirst() ? Window.CountsFrom.FIRST : Window.CountsFrom.LAST))
        .build();
  }

  private static void hour(List<HourRule> hours, HourKind kind, int tenths, boolean online) {
    if (tenths > 0) {
      Set<CourseMode> modes =
          online ? EnumSet.allOf(CourseMode.class) : EnumSet.of(CourseMode.PHYSICAL);
      hours.add(new HourRule(kind, tenths, modes));
    }
  }

  static Facts facts(Person person) {
    List<Credit> credits = new ArrayList<>();
    for (Hours each : person.hours()) {
      credits.add(
          new Credit(
              CourseCategory.valueOf(each.category()),
              CourseKind.valueOf(each.kind()),
              each.online() ? CourseMode.ONLINE : CourseMode.PHYSICAL,
              SchoolYear.of(each.day()).roc(),
              each.tenths(),
              each.day()));
    }
    List<Certificate> certificates = new ArrayList<>();
    for (Held each : person.held()) {
      certificates.add(
          new Certificate(
              certificates.size() + 1L,
              Tier.values()[each.tier()],
              new CertificateNumber("107"),
              SchoolYear.of(each.since()),
              each.since(),
              each.expires(),
              CertificateSource.LEGACY));
    }
    return new Facts(
        person.on(),
        "10002",
        person.regular(),
        person.teaching(),
        person.qualified(),
        credits,
        certificates);
  }
}
