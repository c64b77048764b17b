package tw.proteacher.web.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.Sheet;

/**
 * Reads the answers of a posted sheet. Their names are {@code a.<field>}, in rows {@code
 * a.<field>.<row>.<column>}; sections that are not on the page keep what they had.
 */
final class SheetInput {
  static final String ID = "sheet.id";
  static final String REVISION = "sheet.revision";
  static final String SECTION = "sheet.section";
  static final String TIME = ".time";
  private static final String PREFIX = "a.";
  private static final int MOST_ROWS = 200;

  private final Map<String, String[]> posted;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> choices = new HashMap<>();
  private final Map<String, List<Map<String, String>>> rows = new HashMap<>();

  private SheetInput(Map<String, String[]> posted) {
    this.posted = posted;
  }

  static String name(String path) {
    return PREFIX + path;
  }

  static int revision(Map<String, String[]> posted, int otherwise) {
    String typed = new SheetInput(posted).one(REVISION);
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : otherwise;
  }

  static Answers read(Map<String, String[]> posted, Sheet sheet) {
    SheetInput input = new SheetInput(posted);
    String shown = input.one(SECTION);
    for (FormSection section : sheet.template().sections()) {
      boolean onPage = shown.isEmpty() || shown.equals(section.key());
      for (FormField field : section.fields()) {
        if (onPage) {
          input.take(field);
        } else {
          input.keep(field.key(), sheet.answers());
        }
      }
    }
    return new Answers(input.texts, input.choices, input.rows);
  }

  private void keep(String key, Answers before) {
    if (before.texts().containsKey(key)) {
      texts.put(key, before.text(key));
    }
    if (before.choices().containsKey(key)) {
      choices.put(key, before.chosen(key));
    }
    if (before.rows().containsKey(key)) {
      rows.put(key, before.table(key));
    }
  }

  private void take(FormField field) {
    String name = name(field.key());
    switch (field.kind()) {
      case CHOICES -> choices.put(field.key(), all(name));
      case MOMENT -> {
        String moment = one(name).replaceAll("\\s", "") + " " + one(name + TIME).strip();
        texts.put(field.key(), moment.isBlank() ? "" : moment);
      }
      case TABLE -> rows.put(field.key(), table(field));
      case RATED -> rows.put(field.key(), rated(field));
      case PERSON, NOTE -> {
        // nothing is asked
      }
      default -> texts.put(field.key(), one(name));
    }
  }

  private List<Map<String, String>> table(FormField field) {
    List<Map<String, String>> answered = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i < MOST_ROWS; i++) {
      rows = isPosted(field, Integer.toString(i)) ? i + 1 : rows;
    }
    for (int i = 0; i < rows; i++) {
      answered.add(columns(field, Integer.toString(i)));
    }
    return answered;
  }

  private List<Map<String, String>> rated(FormField field) {
    List<Map<String, String>> answered = new ArrayList<>();
    for (FormRow row : field.rows()) {
      Map<String, String> columns = columns(field, row.key());
      columns.put(Answers.ROW, row.key());
      answered.add(columns);
    }
    return answered;
  }

  private boolean isPosted(FormField field, String row) {
    return field.columns().stream()
        .anyMatch(column -> posted.containsKey(name(path(field, row, column))));
  }

  private Map<String, String> columns(FormField field, String row) {
    Map<String, String> answered = new HashMap<>();
    for (FormField column : field.columns()) {
      answered.put(column.key(), one(name(path(field, row, column))));
    }
    return answered;
  }

  static String path(FormField field, String row, FormField column) {
    return "%s.%s.%s".formatted(field.key(), row, column.key());
  }

  private String one(String name) {
    String[] values = posted.get(name);
    return values == null || values.length == 0 ? "" : words(values[0]);
  }

  private List<String> all(String name) {
    String[] values = posted.get(name);
    return values == null ? List.of() : Arrays.stream(values).map(SheetInput::words).toList();
  }

  /** Lines as lines, and nothing that no keyboard writes and no database keeps. */
  private static String words(String typed) {
    return typed.replace("\r\n", "\n").replace("\0", "");
  }
}
