package tw.proteacher.certification.filing.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RocDate;

/** 同一節課: one lesson is shown once, in this case and in all others of the person. */
public final class SameLesson {
  private static final String CODE = "certification.papers.";

  private SameLesson() {}

  static void check(Papers papers, List<PaperFinding> found) {
    Map<Lesson, Findings> met = new HashMap<>();
    for (RoundItem item : papers.items()) {
      for (Performance one : papers.of(item)) {
        for (Sheet sheet : one.sheets()) {
          Findings of = new Findings(item, one, found);
          of(sheet, papers.person(), one.partner(), papers.rules())
              .ifPresent(lesson -> once(lesson, of, met, papers.used()));
        }
      }
    }
  }

  private static void once(
      Lesson lesson, Findings of, Map<Lesson, Findings> met, Map<Lesson, String> used) {
    Findings first = met.putIfAbsent(lesson, of);
    String day = RocDate.format(lesson.day());
    if (first != null && first.performance().id() == of.performance().id()) {
      return;
    }
    if (first != null) {
      of.block(
          CODE + "same_lesson",
          day,
          lesson.period(),
          first.item().label(),
          first.performance().number());
    }
    String elsewhere = used.get(lesson);
    if (elsewhere != null) {
      of.block(CODE + "lesson_used", day, lesson.period(), elsewhere);
    }
  }

  /** The lesson that a sheet records, once day and period are filled in. */
  public static Optional<Lesson> of(
      Sheet sheet, PersonId owner, @Nullable PersonId partner, Map<String, PaperRule> rules) {
    PaperRule rule = rules.get(sheet.template().code());
    if (rule == null || rule.lessonOf() == null) {
      return Optional.empty();
    }
    PersonId teacher = rule.lessonOf() == PaperRule.Side.OWNER ? owner : partner;
    String period = sheet.answers().text(rule.periodKey());
    if (teacher == null || period.isBlank()) {
      return Optional.empty();
    }
    return rule.from(sheet.answers()).map(day -> new Lesson(teacher, day, period));
  }
}
