package tw.proteacher.casework.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.Finding;

/** 表單範本檢核: whether a draft may be published. Says everything that stands in the way. */
public final class TemplatePolicy {
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,39}");
  private static final Pattern ROW_KEY = Pattern.compile("[A-Za-z0-9_-]{1,20}");

  /** Answers that the checks of a case read by key; a form that has them keeps them. */
  private static final Set<String> READ_BY_CASES =
      Set.of("held_on", "period", "subject", "unit", "starts_on", "ends_on", "weeks");

  private TemplatePolicy() {}

  /**
   * @param ministry the ministry's version of the same form, where there is one
   */
  public static List<Finding> check(
      String title, List<FormSection> sections, @Nullable FormTemplate ministry) {
    List<Finding> findings = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    if (title.isBlank()) {
      findings.add(Finding.block("casework.form.title_missing"));
    }
    if (sections.stream().allMatch(section -> section.fields().isEmpty())) {
      findings.add(Finding.block("casework.form.empty"));
    }
    for (FormSection section : sections) {
      if (section.title().isBlank()) {
        findings.add(Finding.block("casework.form.section_untitled"));
      }
      if (!KEY.matcher(section.key()).matches()) {
        findings.add(Finding.block("casework.form.bad_key", section.key()));
      }
      for (FormField field : section.fields()) {
        if (!keys.add(field.key())) {
          findings.add(Finding.block("casework.form.key_twice", field.label(), field.key()));
        }
        checkField(field, findings);
      }
    }
    if (ministry != null) {
      checkNeeded(sections, ministry, findings);
    }
    return List.copyOf(findings);
  }

  private static void checkField(FormField field, List<Finding> findings) {
    if (field.label().isBlank()) {
      findings.add(Finding.block("casework.form.label_missing", field.key()));
    }
    if (!KEY.matcher(field.key()).matches()) {
      findings.add(Finding.block("casework.form.bad_key", field.key()));
    }
    if (field.maxLength() < 0 || field.minimum() < 0) {
      findings.add(Finding.block("casework.form.bad_limit", field.label()));
    }
    if (field.kind().hasChoices() && field.choices().size() < 2) {
      findings.add(Finding.block("casework.form.choices_missing", field.label()));
    }
    if (field.kind().hasRows()) {
      checkTable(field, findings);
    }
  }

  private static void checkTable(FormField table, List<Finding> findings) {
    if (table.columns().isEmpty()) {
      findings.add(Finding.block("casework.form.columns_missing", table.label()));
    }
    if (table.kind() == FieldKind.RATED) {
      long distinct = table.rows().stream().map(FormRow::key).distinct().count();
      boolean readable =
          table.rows().stream().allMatch(row -> ROW_KEY.matcher(row.key()).matches());
      if (table.rows().isEmpty() || distinct < table.rows().size() || !readable) {
        findings.add(Finding.block("casework.form.rows_missing", table.label()));
      }
    }
    Set<String> keys = new HashSet<>();
    for (FormField column : table.columns()) {
      if (!column.kind().fitsColumn()) {
        findings.add(Finding.block("casework.form.column_kind", table.label(), column.label()));
      }
      if (!keys.add(column.key())) {
        findings.add(Finding.block("casework.form.key_twice", column.label(), column.key()));
      }
      checkField(column, findings);
    }
  }

  private static void checkNeeded(
      List<FormSection> sections, FormTemplate ministry, List<Finding> findings) {
    for (FormField needed : ministry.fields()) {
      if (!READ_BY_CASES.contains(needed.key())) {
        continue;
      }
      Optional<FormField> kept =
          sections.stream()
              .flatMap(section -> section.fields().stream())
              .filter(field -> field.key().equals(needed.key()))
              .findFirst();
      if (kept.isEmpty() || isDay(kept.get()) != isDay(needed)) {
        findings.add(Finding.block("casework.form.key_needed", needed.label()));
      }
    }
  }

  private static boolean isDay(FormField field) {
    return field.kind() == FieldKind.DATE || field.kind() == FieldKind.MOMENT;
  }
}
