package tw.proteacher.casework.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;

/**
 * Makes a field of what was typed. What is kept in sheets (values of choices, keys of rows) stays
 * with its label, or with its place where only the label was changed.
 */
public final class FieldReader {
  private static final String POINT = "-";

  private FieldReader() {}

  /**
   * @param before the field as it was, or null for a new one
   * @param key of a new field
   */
  public static FormField read(FieldDraft typed, @Nullable FormField before, String key) {
    return new FormField(
        before == null ? key : before.key(),
        typed.kind(),
        typed.label().strip(),
        typed.hint().strip(),
        typed.required(),
        typed.maxLength(),
        typed.minimum(),
        typed.kind().hasChoices() ? choices(typed, before) : List.of(),
        before != null && typed.kind().hasRows() ? before.columns() : List.of(),
        typed.kind() == FieldKind.RATED ? rows(typed, before) : List.of(),
        typed.side());
  }

  /** The choices of a field as lines to type in. */
  public static String choices(FormField field) {
    return field.choices().stream().map(FormChoice::label).collect(Collectors.joining("\n"));
  }

  /** The rows of a field as lines to type in. */
  public static String rows(FormField field) {
    List<String> lines = new ArrayList<>();
    for (FormRow row : field.rows()) {
      lines.add(row.label());
      row.points().forEach(point -> lines.add(POINT + " " + point));
    }
    return String.join("\n", lines);
  }

  private static List<FormChoice> choices(FieldDraft typed, @Nullable FormField before) {
    List<String> labels =
        typed.choices().lines().map(String::strip).filter(FieldReader::said).toList();
    Map<String, String> known = new LinkedHashMap<>();
    if (before != null) {
      before.choices().forEach(choice -> known.put(choice.label(), choice.value()));
    }
    List<String> values = keys(labels, known, "own");
    List<FormChoice> choices = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      choices.add(new FormChoice(values.get(i), labels.get(i)));
    }
    return choices;
  }

  private static List<FormRow> rows(FieldDraft typed, @Nullable FormField before) {
    List<String> labels = new ArrayList<>();
    List<List<String>> points = new ArrayList<>();
    for (String line : typed.rows().lines().map(String::strip).filter(FieldReader::said).toList()) {
      if (line.startsWith(POINT) && !labels.isEmpty()) {
        points.get(points.size() - 1).add(line.substring(1).strip());
      } else {
        labels.add(line);
        points.add(new ArrayList<>());
      }
    }
    Map<String, String> known = new LinkedHashMap<>();
    if (before != null) {
      before.rows().forEach(row -> known.put(row.label(), row.key()));
    }
    List<String> keys = keys(labels, known, "row");
    List<FormRow> rows = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      rows.add(new FormRow(keys.get(i), labels.get(i), points.get(i)));
    }
    return rows;
  }

  /** Known labels keep their key; a new label in a known one's place takes it over. */
  private static List<String> keys(List<String> labels, Map<String, String> known, String stem) {
    List<String> before = List.copyOf(known.values());
    List<String> kept = labels.stream().filter(known::containsKey).map(known::get).toList();
    List<String> keys = new ArrayList<>();
    int fresh = 1;
    for (int i = 0; i < labels.size(); i++) {
      String key = known.get(labels.get(i));
      if (key == null && i < before.size() && !kept.contains(before.get(i))) {
        key = before.get(i);
      }
      while (key == null) {
        String tried = stem + fresh++;
        key = before.contains(tried) || keys.contains(tried) ? null : tried;
      }
      keys.add(key);
    }
    return keys;
  }

  private static boolean said(String line) {
    return !line.isEmpty();
  }
}
