package tw.proteacher.certification.round.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.shared.Finding;

/** 表單日期規定檢核: whether a rule fits the form as it is in force for the round. */
public final class PaperFindings {
  /** Answers that are a day. */
  public static final Set<FieldKind> DAYS = EnumSet.of(FieldKind.DATE, FieldKind.MOMENT);

  /** Answers that name a period of the day. */
  public static final Set<FieldKind> PERIODS =
      EnumSet.of(FieldKind.TEXT, FieldKind.NUMBER, FieldKind.CHOICE);

  /** Answers that are a number of weeks. */
  public static final Set<FieldKind> WEEKS = EnumSet.of(FieldKind.NUMBER, FieldKind.TEXT);

  private static final String CODE = "certification.round.paper_";
  private static final int LAST_STEP = 9;

  private PaperFindings() {}

  /** What does not fit, or is worth a second look. */
  public static List<Finding> check(@Nullable PaperRule rule, FormTemplate form) {
    List<Finding> findings = new ArrayList<>();
    if (rule == null) {
      if (form.fields().stream().anyMatch(field -> DAYS.contains(field.kind()))) {
        findings.add(Finding.warn(CODE + "unruled", form.title()));
      }
      return findings;
    }
    if (rule.isNone()) {
      return nothing(rule, form);
    }
    field(findings, form, rule.fromKey(), DAYS);
    field(findings, form, rule.untilKey(), DAYS);
    field(findings, form, rule.periodKey(), PERIODS);
    field(findings, form, rule.weeksKey(), WEEKS);
    if (rule.fromKey().equals(rule.untilKey())) {
      findings.add(Finding.block(CODE + "same_day", form.title()));
    }
    if (rule.lessonOf() != null && rule.periodKey().isEmpty()) {
      findings.add(Finding.block(CODE + "lesson", form.title()));
    }
    Integer step = rule.step();
    if (step != null && (step < 1 || step > LAST_STEP)) {
      findings.add(Finding.block(CODE + "step", form.title(), LAST_STEP));
    }
    return findings;
  }

  private static List<Finding> nothing(PaperRule rule, FormTemplate form) {
    return rule.equals(PaperRule.none(rule.form()))
        ? List.of()
        : List.of(Finding.block(CODE + "no_day", form.title()));
  }

  private static void field(
      List<Finding> findings, FormTemplate form, String key, Set<FieldKind> kinds) {
    boolean fits =
        key.isEmpty() || form.field(key).map(FormField::kind).filter(kinds::contains).isPresent();
    if (!fits) {
      findings.add(Finding.block(CODE + "field", form.title(), key));
    }
  }
}
