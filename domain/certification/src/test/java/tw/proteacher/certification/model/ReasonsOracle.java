package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;

/**
 * The second reading of certification.md §1: figures in, one line of text out. It works on single
 * attendances and on calendar days and knows nothing of the policy's types; only the words it
 * answers in are the same.
 */
final class ReasonsOracle {
  private static final String[] TIERS = {"initial", "advanced", "mentor"};

  /** One rule set; hours and years × 10, 0 and null mean that nothing is asked. */
  record Rules(
      String authority,
      int firstYear,
      @Nullable Integer lastYear,
      int total,
      int core,
      int practice,
      boolean totalOnline,
      boolean coreOnline,
      int regular,
      int teaching,
      boolean qualified,
      boolean holding,
      int attending,
      boolean inOrder,
      @Nullable Integer extraYears,
      @Nullable String lastDay,
      boolean fromFirst,
      int items,
      boolean meeting,
      int quota) {}

  record Hours(String category, String kind, boolean online, int tenths, LocalDate day) {}

  record Held(int tier, LocalDate since, @Nullable LocalDate expires) {}

  record Person(
      LocalDate on,
      int regular,
      int teaching,
      boolean qualified,
      List<Hours> hours,
      List<Held> held) {}

  private final List<Rules> all;
  private final int tier;
  private final Person person;
  private final List<Hours> mine;
  private final List<String> reasons = new ArrayList<>();

  private ReasonsOracle(List<Rules> all, Tier tier, Person person) {
    this.all = all;
    this.tier = tier.ordinal();
    this.person = person;
    String category = List.of("B1", "A1", "M1").get(this.tier);
    mine = person.hours().stream().filter(h -> h.category().equals(category)).toList();
  }

  static String read(List<Rules> all, Tier tier, Person person) {
    return new ReasonsOracle(all, tier, person).read();
  }

  private String read() {
    int now = year(person.on());
    Rules rules = null;
    int from = 0;
    int to = 0;
    int trained = 0;
    LocalDate until = null;
    Rules last = null;
    int start = 0;
    for (int y = 100; y <= 125; y++) {
      Rules of = ruling(y);
      int year = y;
      if (of == null || mine.stream().noneMatch(h -> year(h.day()) == year && fits(of, h))) {
        continue;
      }
      last = of;
      if (!enough(of, start, y)) {
        continue;
      }
      int t = of.fromFirst() ? firstYear(of, start, y) : y;
      LocalDate end = end(of, t);
      if (rules == null || end == null || until != null && !end.isBefore(until)) {
        rules = of;
        from = start;
        to = y;
        trained = t;
        until = end;
      }
      start = y + 1;
    }
    boolean complete = rules != null;
    int begunAnew = complete ? some(start, 125, true) : 0;
    if (!complete) {
      Rules running = ruling(now);
      rules = running == null || last != null && enough(running, start, 125) ? last : running;
      from = start;
      to = 125;
    }
    Held held = held();
    boolean lapsed = held != null && lapsed(held);
    if (held != null) {
      reasons.add(lapsed ? "-held.expired" : "-held.valid");
    }
    if (rules == null) {
      reasons.add("-rules.none");
      return line(held != null ? standing(lapsed) : "BLOCKED", "none", "-", "-", 0, 0);
    }
    boolean closed = complete && until != null && person.on().isAfter(until);
    hours(rules, from, to);
    if (complete) {
      window(trained, now, until, closed, begunAnew);
    }
    candidacy(rules, from, to);
    ahead(rules);
    int counted = counted(rules, from, to);
    boolean no = reasons.stream().anyMatch(reason -> reason.startsWith("-"));
    String status =
        held != null
            ? standing(lapsed)
            : !complete
                ? counted == 0 ? "NOT_STARTED" : "HOURS_SHORT"
                : closed ? "WINDOW_CLOSED" : no ? "BLOCKED" : "ELIGIBLE";
    return line(
        status,
        rules.authority() + "-" + rules.firstYear() + "-" + Tier.values()[tier],
        complete ? String.valueOf(trained) : "-",
        until == null ? "-" : until.toString(),
        counted,
        Math.max(rules.total(), rules.core() + rules.practice()));
  }

  private String line(String status, String code, String t, String until, int counted, int asked) {
    return "%s under %s t=%s until %s counted %d of %d %s"
        .formatted(status, code, t, until, counted, asked, reasons.stream().sorted().toList());
  }

  private static String standing(boolean lapsed) {
    return lapsed ? "EXPIRED" : "CERTIFIED";
  }

  private void hours(Rules rules, int from, int to) {
    if (rules.total() > 0) {
      hours("total", total(rules, from, to), rules.total());
    }
    if (rules.core() > 0) {
      hours(rules.coreOnline() ? "course" : "core", core(rules, from, to), rules.core());
    }
    if (rules.practice() > 0) {
      hours("practice", practice(from, to), rules.practice());
    }
    int elective = 0;
    int otherwise = 0;
    int nothing = 0;
    int unruled = 0;
    for (Hours h : mine) {
      boolean ruled = ruling(year(h.day())) != null;
      if (!ruled && !h.kind().equals("ELECTIVE")) {
        unruled += h.tenths();
      } else if (ruled && within(h, from, to)) {
        nothing += h.tenths() == 0 ? 1 : 0;
        elective += h.kind().equals("ELECTIVE") ? h.tenths() : 0;
        otherwise += !h.kind().equals("ELECTIVE") && !fits(rules, h) ? h.tenths() : 0;
      }
    }
    hint(elective > 0, "hours.elective");
    hint(otherwise > 0, "hours.mode");
    hint(unruled > 0, "hours.unruled");
    hint(nothing > 0, "hours.zero");
  }

  private void hours(String kind, int has, int asked) {
    reasons.add(has >= asked ? "+hours." + kind + ".met" : "-hours." + kind + ".short");
  }

  private void window(
      int trained, int now, @Nullable LocalDate until, boolean closed, int begunAnew) {
    if (trained > now) {
      reasons.add("-window.early");
    } else if (until == null) {
      reasons.add("+window.unlimited");
    } else {
      reasons.add(closed ? "-window.closed" : "+window.open");
    }
    hint(closed && begunAnew > 0, "window.again");
  }

  private void candidacy(Rules rules, int from, int to) {
    if (rules.qualified()) {
      reasons.add(person.qualified() ? "+qualified.met" : "-qualified.missing");
    }
    if (rules.regular() > 0) {
      reasons.add(
          person.regular() < rules.regular() ? "-years.regular.short" : "+years.regular.met");
    }
    if (rules.teaching() > 0) {
      reasons.add(
          person.teaching() < rules.teaching() ? "-years.teaching.short" : "+years.teaching.met");
    }
    if (rules.holding() || rules.attending() > 0) {
      prerequisite(rules, from, to);
    }
  }

  private void prerequisite(Rules rules, int from, int to) {
    LocalDate holds = null;
    for (Held each : person.held()) {
      boolean counts =
          rules.holding()
              && each.tier() == tier - 1
              && !each.since().isAfter(person.on())
              && !lapsed(each);
      holds = counts ? earlier(holds, each.since()) : holds;
    }
    LocalDate attended = rules.attending() > 0 ? attended(rules.attending()) : null;
    LocalDate met = holds == null ? attended : attended == null ? holds : earlier(holds, attended);
    if (met == null) {
      String lacking = TIERS[tier - 1] + (rules.attending() > 0 ? "_or_hours" : "");
      reasons.add("-prerequisite.missing." + (rules.holding() ? lacking : "hours"));
      return;
    }
    reasons.add("+prerequisite." + (holds != null ? "held." + TIERS[tier - 1] : "attended"));
    boolean early =
        mine.stream()
            .filter(h -> ruling(year(h.day())) != null && within(h, from, to) && fits(rules, h))
            .anyMatch(h -> h.day().isBefore(met));
    if (early) {
      reasons.add((rules.inOrder() ? "-" : "?") + "prerequisite.order");
    }
  }

  /** The day on which the hours of the tier before were enough. */
  private @Nullable LocalDate attended(int asked) {
    String category = List.of("B1", "A1", "M1").get(tier - 1);
    List<Hours> sorted = person.hours().stream().sorted(Comparator.comparing(Hours::day)).toList();
    int sum = 0;
    for (Hours h : sorted) {
      sum += h.category().equals(category) && !h.kind().equals("ELECTIVE") ? h.tenths() : 0;
      if (sum >= asked) {
        return h.day();
      }
    }
    return null;
  }

  private void ahead(Rules rules) {
    for (int each = 0; each < rules.items(); each++) {
      hint(true, "ahead.item");
    }
    hint(rules.meeting(), "ahead.meeting");
    hint(rules.quota() > 0, "ahead.quota");
  }

  private void hint(boolean says, String reason) {
    if (says) {
      reasons.add("?" + reason);
    }
  }

  private @Nullable Held held() {
    Held longest = null;
    for (Held each : person.held()) {
      boolean longer =
          longest == null
              || longest.expires() != null
                  && (each.expires() == null || each.expires().isAfter(longest.expires()));
      longest = each.tier() == tier && longer ? each : longest;
    }
    return longest;
  }

  private boolean lapsed(Held held) {
    return held.expires() != null && !held.expires().isAfter(person.on());
  }

  private @Nullable Rules ruling(int year) {
    for (String authority : List.of("10002", "MOE")) {
      for (Rules rules : all) {
        boolean over = rules.lastYear() != null && year > rules.lastYear();
        if (rules.authority().equals(authority) && year >= rules.firstYear() && !over) {
          return rules;
        }
      }
    }
    return null;
  }

  private boolean enough(Rules rules, int from, int to) {
    return total(rules, from, to) >= rules.total()
        && core(rules, from, to) >= rules.core()
        && practice(from, to) >= rules.practice();
  }

  private int counted(Rules rules, int from, int to) {
    int core = Math.min(rules.core(), core(rules, from, to));
    int practice = Math.min(rules.practice(), practice(from, to));
    return Math.max(Math.min(rules.total(), total(rules, from, to)), core + practice);
  }

  private int total(Rules rules, int from, int to) {
    return some(from, to, rules.totalOnline());
  }

  private int core(Rules rules, int from, int to) {
    return sum(from, to, "CORE", rules.coreOnline());
  }

  private int practice(int from, int to) {
    return sum(from, to, "PRACTICE", true);
  }

  private int some(int from, int to, boolean online) {
    return sum(from, to, "CORE", online) + sum(from, to, "PRACTICE", online);
  }

  private int sum(int from, int to, String kind, boolean online) {
    int sum = 0;
    for (Hours h : mine) {
      boolean counts = h.kind().equals(kind) && (online || !h.online()) && within(h, from, to);
      sum += counts && ruling(year(h.day())) != null ? h.tenths() : 0;
    }
    return sum;
  }

  /** Whether these hours help with anything the rules ask for. */
  private static boolean fits(Rules rules, Hours h) {
    if (h.tenths() == 0 || h.kind().equals("ELECTIVE")) {
      return false;
    }
    boolean core = h.kind().equals("CORE");
    return rules.total() > 0 && (rules.totalOnline() || !h.online())
        || core && rules.core() > 0 && (rules.coreOnline() || !h.online())
        || !core && rules.practice() > 0;
  }

  private int firstYear(Rules rules, int from, int to) {
    return mine.stream()
        .filter(h -> ruling(year(h.day())) != null && within(h, from, to) && fits(rules, h))
        .mapToInt(h -> year(h.day()))
        .min()
        .orElseThrow();
  }

  private static boolean within(Hours h, int from, int to) {
    return year(h.day()) >= from && year(h.day()) <= to;
  }

  private static @Nullable LocalDate end(Rules rules, int trained) {
    if (rules.extraYears() == null) {
      return null;
    }
    int autumn = trained + rules.extraYears() + 1911;
    if (rules.lastDay() == null) {
      return LocalDate.of(autumn + 1, 7, 31);
    }
    String[] day = rules.lastDay().split("-");
    int month = Integer.parseInt(day[0]);
    return LocalDate.of(month >= 8 ? autumn : autumn + 1, month, Integer.parseInt(day[1]));
  }

  private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
    return one == null || other.isBefore(one) ? other : one;
  }

  /** The school year of a day, from its own arithmetic. */
  private static int year(LocalDate day) {
    return day.getYear() - 1911 - (day.getMonthValue() < 8 ? 1 : 0);
  }
}
