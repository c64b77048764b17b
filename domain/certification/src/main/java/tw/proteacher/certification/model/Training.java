package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseKind;

/**
 * 研習歷程: a person's hours of one tier, laid out year by year until they complete what the rules of
 * the completing year ask for. Hours of later years begin a new round: who let the time to apply
 * pass may train again.
 *
 * @param rules the rule set that was applied, or null where none covers the year
 * @param credits the hours that were held against it
 * @param earned t, when they are complete
 * @param unruledTenths hours × 10 of years that no rule set covers
 * @param againTenths hours × 10 of the round that was begun after the completed one
 */
record Training(
    @Nullable RuleSet rules,
    List<Credit> credits,
    @Nullable SchoolYear earned,
    int unruledTenths,
    int againTenths) {

  static Training read(RuleBook book, Tier tier, Facts facts) {
    Reading reading = new Reading();
    byYear(facts.credits())
        .forEach(
            (year, credits) ->
                reading.take(year, credits, book.find(tier, facts.authority(), year)));
    int now = SchoolYear.of(facts.on()).roc();
    return reading.close(book.find(tier, facts.authority(), now));
  }

  static int counted(List<Credit> credits, HourRule rule) {
    int tenths = 0;
    for (Credit credit : credits) {
      if (rule.accepts(credit)) {
        tenths += Math.max(0, credit.tenths());
      }
    }
    return tenths;
  }

  int counted(HourRule rule) {
    return counted(credits, rule);
  }

  private static boolean counts(RuleSet rules, Credit credit) {
    for (HourRule rule : rules.hours()) {
      if (credit.tenths() > 0 && rule.accepts(credit)) {
        return true;
      }
    }
    return false;
  }

  /** Counted hours × 10, each requirement no further than it goes. */
  int countedTenths() {
    if (rules == null) {
      return 0;
    }
    int total = 0;
    int parts = 0;
    for (HourRule rule : rules.hours()) {
      int met = Math.min(rule.tenths(), counted(rule));
      if (rule.kind() == HourKind.TOTAL) {
        total = met;
      } else {
        parts += met;
      }
    }
    return Math.max(total, parts);
  }

  /** The day the first of the hours that count was begun, or null without any. */
  @Nullable LocalDate firstDay() {
    LocalDate first = null;
    for (Credit credit : credits) {
      if (rules != null
          && counts(rules, credit)
          && (first == null || credit.firstDay().isBefore(first))) {
        first = credit.firstDay();
      }
    }
    return first;
  }

  private static TreeMap<Integer, List<Credit>> byYear(List<Credit> credits) {
    TreeMap<Integer, List<Credit>> years = new TreeMap<>();
    for (Credit credit : credits) {
      years.computeIfAbsent(credit.year(), key -> new ArrayList<>(4)).add(credit);
    }
    return years;
  }

  /** The rounds while they are being read. */
  private static final class Reading {
    private List<Credit> round = new ArrayList<>();
    private @Nullable RuleSet lastRules;
    private @Nullable Training complete;
    private final List<Credit> unruled = new ArrayList<>();

    void take(int year, List<Credit> credits, @Nullable RuleSet rules) {
      if (rules == null) {
        unruled.addAll(credits);
        return;
      }
      boolean counts = false;
      for (Credit credit : credits) {
        if (credit.category() == rules.category()) {
          round.add(credit);
          counts |= counts(rules, credit);
        }
      }
      if (!counts) {
        return;
      }
      lastRules = rules;
      if (meets(rules)) {
        keepTheLonger(new Training(rules, round, earned(rules, year), 0, 0));
        round = new ArrayList<>();
      }
    }

    Training close(@Nullable RuleSet now) {
      if (complete != null) {
        return new Training(
            complete.rules, complete.credits, complete.earned, unruled(complete.rules), sum(round));
      }
      RuleSet rules = now == null || lastRules != null && meets(now) ? lastRules : now;
      return new Training(rules, round, null, unruled(rules), 0);
    }

    private int unruled(@Nullable RuleSet rules) {
      int tenths = 0;
      for (Credit credit : unruled) {
        if (rules != null && credit.category() == rules.category()) {
          tenths += sum(List.of(credit));
        }
      }
      return tenths;
    }

    private boolean meets(RuleSet rules) {
      for (HourRule rule : rules.hours()) {
        if (counted(round, rule) < rule.tenths()) {
          return false;
        }
      }
      return true;
    }

    private SchoolYear earned(RuleSet rules, int lastYear) {
      if (rules.window().countsFrom() == Window.CountsFrom.FIRST) {
        for (Credit credit : round) {
          if (counts(rules, credit)) {
            return new SchoolYear(credit.year());
          }
        }
      }
      return new SchoolYear(lastYear);
    }

    private void keepTheLonger(Training next) {
      if (complete == null || !endsBefore(next, complete)) {
        complete = next;
      }
    }

    private static boolean endsBefore(Training one, Training other) {
      LocalDate end = one.openUntil();
      LocalDate otherEnd = other.openUntil();
      return end != null && (otherEnd == null || end.isBefore(otherEnd));
    }

    private static int sum(List<Credit> credits) {
      int tenths = 0;
      for (Credit credit : credits) {
        if (credit.kind() != CourseKind.ELECTIVE) {
          tenths += Math.max(0, credit.tenths());
        }
      }
      return tenths;
    }
  }

  @Nullable LocalDate openUntil() {
    return rules == null || earned == null ? null : rules.window().openUntil(earned);
  }
}
