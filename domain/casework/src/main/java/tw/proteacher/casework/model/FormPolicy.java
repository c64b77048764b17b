package tw.proteacher.casework.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.RocDate;

/**
 * 表單檢核: whether a filled form is complete and readable. Says everything, in the order of the form.
 */
public final class FormPolicy {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

  private FormPolicy() {}

  public static List<FieldFinding> check(FormTemplate template, Answers answers) {
    List<FieldFinding> findings = new ArrayList<>();
    for (FormField field : template.fields()) {
      if (field.kind().hasRows()) {
        checkRows(field, answers, findings);
      } else if (field.kind().asks()) {
        checkOne(field, answers, findings);
      }
    }
    return List.copyOf(findings);
  }

  private static void checkOne(FormField field, Answers answers, List<FieldFinding> findings) {
    switch (field.kind()) {
      case CHOICES -> checkChoices(field, answers.chosen(field.key()), findings);
      case CHECK -> {
        if (field.required() && answers.text(field.key()).isEmpty()) {
          findings.add(block(field.key(), "casework.field.unticked", field.label()));
        }
      }
      default -> checkText(field.key(), field.label(), field, answers.text(field.key()), findings);
    }
  }

  private static void checkChoices(
      FormField field, List<String> chosen, List<FieldFinding> findings) {
    int least = Math.max(field.minimum(), field.required() ? 1 : 0);
    if (chosen.size() < least) {
      findings.add(block(field.key(), "casework.field.too_few_choices", field.label(), least));
    }
    if (!chosen.stream().allMatch(value -> offers(field, value))) {
      findings.add(block(field.key(), "casework.field.unknown_choice", field.label()));
    }
  }

  private static void checkRows(FormField field, Answers answers, List<FieldFinding> findings) {
    if (field.rows().isEmpty()) {
      List<Map<String, String>> rows = answers.table(field.key());
      int least = Math.max(field.minimum(), field.required() ? 1 : 0);
      if (rows.size() < least) {
        findings.add(block(field.key(), "casework.field.too_few_rows", field.label(), least));
      }
      if (field.maxLength() > 0 && rows.size() > field.maxLength()) {
        findings.add(
            block(
                field.key(),
                "casework.field.too_many_rows",
                field.label(),
                field.maxLength(),
                rows.size()));
      }
      for (int i = 0; i < rows.size(); i++) {
        checkColumns(field, Integer.toString(i), Integer.toString(i + 1), rows.get(i), findings);
      }
    } else {
      for (FormRow row : field.rows()) {
        checkColumns(
            field, row.key(), row.label(), answers.rated(field.key(), row.key()), findings);
      }
    }
  }

  private static void checkColumns(
      FormField field,
      String row,
      String rowLabel,
      Map<String, String> answered,
      List<FieldFinding> findings) {
    for (FormField column : field.columns()) {
      String path = "%s.%s.%s".formatted(field.key(), row, column.key());
      String label = "%s %s %s".formatted(field.label(), rowLabel, column.label());
      checkText(path, label, column, answered.getOrDefault(column.key(), ""), findings);
    }
  }

  private static void checkText(
      String path, String label, FormField field, String typed, List<FieldFinding> findings) {
    String text = typed.strip();
    if (text.isEmpty()) {
      if (field.required()) {
        findings.add(block(path, "casework.field.missing", label));
      }
      return;
    }
    int length = text.codePointCount(0, text.length());
    if (field.maxLength() > 0 && length > field.maxLength()) {
      findings.add(block(path, "casework.field.too_long", label, field.maxLength(), length));
    }
    switch (field.kind()) {
      case DATE -> {
        if (RocDate.parse(text).isEmpty()) {
          findings.add(block(path, "casework.field.not_a_date", label, text));
        }
      }
      case MOMENT -> {
        if (!isMoment(text)) {
          findings.add(block(path, "casework.field.not_a_moment", label, text));
        }
      }
      case NUMBER -> {
        if (!NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).matches()) {
          findings.add(block(path, "casework.field.not_a_number", label, text));
        }
      }
      case CHOICE -> {
        if (!offers(field, text)) {
          findings.add(block(path, "casework.field.unknown_choice", label));
        }
      }
      default -> {
        // any text will do
      }
    }
  }

  private static boolean isMoment(String text) {
    int gap = text.indexOf(' ');
    if (gap < 0 || RocDate.parse(text.substring(0, gap)).isEmpty()) {
      return false;
    }
    try {
      LocalTime.parse(text.substring(gap + 1).strip());
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  private static boolean offers(FormField field, String value) {
    return field.choices().stream().anyMatch(choice -> choice.value().equals(value));
  }

  private static FieldFinding block(String path, String code, Serializable... facts) {
    return new FieldFinding(path, Finding.block(code, facts));
  }
}
