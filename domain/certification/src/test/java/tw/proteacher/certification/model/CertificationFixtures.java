package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;

/** Rule sets of certification.md §6 and people in telling states. */
public final class CertificationFixtures {
  private CertificationFixtures() {}

  /** certification.md §6 MOE-106-INIT. */
  public static RuleSet moeInitial() {
    return rules("MOE", Tier.INITIAL, 106, 110)
        .hours(core(60))
        .candidacy(new Candidacy(0, 0, true, List.of(), false))
        .build();
  }

  /** certification.md §6 MOE-106-ADV. */
  public static RuleSet moeAdvanced() {
    return rules("MOE", Tier.ADVANCED, 106, 110)
        .hours(core(120), HourRule.any(HourKind.PRACTICE, 30))
        .candidacy(
            new Candidacy(
                30,
                30,
                true,
                List.of(
                    new Prerequisite.Holding(Tier.INITIAL),
                    new Prerequisite.Attending(CourseCategory.B1, 60)),
                false))
        .ahead(new Ahead(false, null, items("OBSERVE", "TEACH", "COMMUNITY")))
        .window(2)
        .build();
  }

  /** certification.md §6 MOE-106-MENT. */
  public static RuleSet moeMentor() {
    return rules("MOE", Tier.MENTOR, 106, 110)
        .hours(core(240), HourRule.any(HourKind.PRACTICE, 60))
        .candidacy(
            new Candidacy(50, 50, true, List.of(new Prerequisite.Holding(Tier.ADVANCED)), false))
        .ahead(new Ahead(true, 50, items("MENTORING", "OBSERVE", "TEACH", "COMMUNITY")))
        .window(3)
        .validity(10)
        .build();
  }

  /** certification.md §6 CHC-113-*. */
  public static RuleSet changhua(Tier tier) {
    int[] tenths = {60, 180, 300};
    return rules("10007", tier, 111, 113)
        .hours(HourRule.any(HourKind.TOTAL, tenths[tier.ordinal()]))
        .candidacy(new Candidacy(0, 0, true, List.of(), false))
        .window(tier.ordinal())
        .build();
  }

  public static HourRule core(int tenths) {
    return new HourRule(HourKind.CORE, tenths, Set.of(CourseMode.PHYSICAL));
  }

  /** Practice items that are asked for once. */
  public static List<RuledItem> items(String... codes) {
    return Arrays.stream(codes).map(code -> new RuledItem(code, "事項", 1, List.of())).toList();
  }

  public static Drawn rules(String authority, Tier tier, int firstYear, @Nullable Integer last) {
    return new Drawn(authority, tier, firstYear, last);
  }

  public static Somebody teacher(LocalDate on) {
    return new Somebody(on);
  }

  /** A rule set being drawn up. */
  public static final class Drawn {
    private final RuleSetName name;
    private List<HourRule> hours = List.of();
    private Candidacy candidacy = new Candidacy(0, 0, false, List.of(), false);
    private Ahead ahead = Ahead.NOTHING;
    private Window window = new Window(null, null, Window.CountsFrom.LAST);
    private @Nullable Integer validity;

    private Drawn(String authority, Tier tier, int firstYear, @Nullable Integer lastYear) {
      name =
          new RuleSetName(
              authority + "-" + firstYear + "-" + tier,
              1,
              authority,
              tier,
              firstYear,
              lastYear,
              new SchoolYear(firstYear).firstDay());
    }

    public Drawn hours(HourRule... asked) {
      hours = List.of(asked);
      return this;
    }

    public Drawn candidacy(Candidacy asked) {
      candidacy = asked;
      return this;
    }

    public Drawn ahead(Ahead asked) {
      ahead = asked;
      return this;
    }

    public Drawn window(int extraYears) {
      return window(new Window(extraYears, null, Window.CountsFrom.LAST));
    }

    public Drawn window(int extraYears, MonthDay lastDay) {
      return window(new Window(extraYears, lastDay, Window.CountsFrom.LAST));
    }

    public Drawn window(Window asked) {
      window = asked;
      return this;
    }

    public Drawn validity(int years) {
      validity = years;
      return this;
    }

    public RuleSet build() {
      CourseCategory[] categories = {CourseCategory.B1, CourseCategory.A1, CourseCategory.M1};
      int tier = name.tier().ordinal();
      return new RuleSet(
          0,
          name,
          categories[tier],
          hours,
          candidacy,
          ahead,
          window,
          validity,
          "ABC".charAt(tier),
          new Provenance(Confidence.CONFIRMED, "source", "reason"));
    }
  }

  /** A teacher with everything but hours, until told otherwise. */
  public static final class Somebody {
    private final LocalDate on;
    private String authority = "67000";
    private int years = 300;
    private boolean qualified = true;
    private final List<Credit> credits = new ArrayList<>();
    private final List<Certificate> certificates = new ArrayList<>();

    private Somebody(LocalDate on) {
      this.on = on;
    }

    public Somebody in(String county) {
      authority = county;
      return this;
    }

    public Somebody years(int tenths) {
      years = tenths;
      return this;
    }

    public Somebody unqualified() {
      qualified = false;
      return this;
    }

    public Somebody attended(CourseCategory category, CourseKind kind, int year, int tenths) {
      return attended(category, kind, CourseMode.PHYSICAL, year, tenths);
    }

    public Somebody attended(
        CourseCategory category, CourseKind kind, CourseMode mode, int year, int tenths) {
      LocalDate day = new SchoolYear(year).firstDay().plusDays(60);
      credits.add(new Credit(category, kind, mode, year, tenths, day));
      return this;
    }

    public Somebody holding(Tier tier, String number, int year, @Nullable LocalDate expires) {
      certificates.add(
          new Certificate(
              certificates.size() + 1L,
              tier,
              new CertificateNumber(number),
              new SchoolYear(year),
              null,
              expires,
              CertificateSource.LEGACY));
      return this;
    }

    public Facts facts() {
      return new Facts(on, authority, years, years, qualified, credits, certificates);
    }
  }

  static Set<CourseMode> everyMode() {
    return EnumSet.allOf(CourseMode.class);
  }
}
