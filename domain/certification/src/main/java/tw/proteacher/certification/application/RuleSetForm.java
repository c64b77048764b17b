package tw.proteacher.certification.application;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Ahead;
import tw.proteacher.certification.model.Candidacy;
import tw.proteacher.certification.model.Confidence;
import tw.proteacher.certification.model.HourKind;
import tw.proteacher.certification.model.HourRule;
import tw.proteacher.certification.model.Prerequisite;
import tw.proteacher.certification.model.Provenance;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSetName;
import tw.proteacher.certification.model.Window;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.training.CourseMode;

/** Between the flat form of a rule set and the rule set itself. */
final class RuleSetForm {
  private RuleSetForm() {}

  static RuleSet read(RuleSetDraft draft, String code, int version) {
    Tier tier = draft.tier();
    return new RuleSet(
        0,
        new RuleSetName(
            code,
            version,
            draft.authority(),
            tier,
            draft.firstYear(),
            draft.lastYear(),
            draft.effectiveOn()),
        tier.category(),
        hours(draft),
        new Candidacy(
            draft.regularTenths(),
            draft.teachingTenths(),
            draft.qualified(),
            anyOf(draft),
            draft.inOrder()),
        new Ahead(draft.schoolMeeting(), draft.quotaPercent(), RuledItems.read(draft.items())),
        new Window(
            draft.extraYears(),
            monthDay(draft.lastDay()),
            draft.countsFromFirst() ? Window.CountsFrom.FIRST : Window.CountsFrom.LAST),
        draft.validityYears(),
        draft.numberLetter().isBlank() ? ' ' : draft.numberLetter().strip().charAt(0),
        new Provenance(
            draft.confirmed() ? Confidence.CONFIRMED : Confidence.ASSUMED,
            draft.source().strip(),
            draft.reason().strip()));
  }

  static RuleSetDraft write(RuleSet rules) {
    Candidacy candidacy = rules.candidacy();
    MonthDay lastDay = rules.window().lastDay();
    return new RuleSetDraft(
        rules.name().authority(),
        rules.tier(),
        rules.name().firstYear(),
        rules.name().lastYear(),
        rules.name().effectiveOn(),
        hours(rules, HourKind.TOTAL),
        hours(rules, HourKind.CORE),
        hours(rules, HourKind.PRACTICE),
        candidacy.regularTenths(),
        candidacy.teachingTenths(),
        candidacy.qualified(),
        holding(candidacy),
        attended(candidacy),
        candidacy.inOrder(),
        rules.ahead().schoolMeeting(),
        rules.ahead().quotaPercent(),
        RuledItems.write(rules.ahead().items()),
        rules.window().extraYears(),
        lastDay == null ? "" : lastDay.toString().substring(2),
        rules.window().countsFrom() == Window.CountsFrom.FIRST,
        rules.validityYears(),
        String.valueOf(rules.numberLetter()),
        rules.provenance().confidence() == Confidence.CONFIRMED,
        rules.provenance().source(),
        rules.provenance().reason());
  }

  private static List<HourRule> hours(RuleSetDraft draft) {
    List<HourRule> rules = new ArrayList<>();
    add(rules, HourKind.TOTAL, draft.total());
    add(rules, HourKind.CORE, draft.core());
    add(rules, HourKind.PRACTICE, draft.practice());
    return rules;
  }

  private static void add(List<HourRule> rules, HourKind kind, RuleSetDraft.@Nullable Hours hours) {
    if (hours != null) {
      Set<CourseMode> modes = EnumSet.noneOf(CourseMode.class);
      modes.addAll(hours.modes());
      rules.add(new HourRule(kind, hours.tenths(), modes));
    }
  }

  private static RuleSetDraft.@Nullable Hours hours(RuleSet rules, HourKind kind) {
    return rules.hours().stream()
        .filter(rule -> rule.kind() == kind)
        .findFirst()
        .map(rule -> new RuleSetDraft.Hours(rule.tenths(), rule.modes().stream().sorted().toList()))
        .orElse(null);
  }

  private static List<Prerequisite> anyOf(RuleSetDraft draft) {
    List<Prerequisite> ways = new ArrayList<>();
    draft.holding().forEach(tier -> ways.add(new Prerequisite.Holding(tier)));
    Integer attended = draft.attendedTenths();
    if (attended != null) {
      Tier before =
          draft
              .tier()
              .previous()
              .orElseThrow(() -> new RuleViolation("certification.rules.prerequisite_order"));
      ways.add(new Prerequisite.Attending(before.category(), attended));
    }
    return ways;
  }

  private static List<Tier> holding(Candidacy candidacy) {
    return candidacy.anyOf().stream()
        .filter(Prerequisite.Holding.class::isInstance)
        .map(way -> ((Prerequisite.Holding) way).tier())
        .toList();
  }

  private static @Nullable Integer attended(Candidacy candidacy) {
    return candidacy.anyOf().stream()
        .filter(Prerequisite.Attending.class::isInstance)
        .map(way -> ((Prerequisite.Attending) way).tenths())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable MonthDay monthDay(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    try {
      return MonthDay.parse("--" + typed.strip().replace('/', '-'));
    } catch (DateTimeException impossible) {
      throw new RuleViolation("certification.rules.last_day", typed);
    }
  }
}
