package tw.proteacher.persistence.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.RocDate;

/** 示範表單內容: fills any form as a teacher would, whatever version of it is in force. */
final class DemoAnswers {
  private static final String TEXTS = "/db/demo/answers.properties";
  private static final String SCHOOL_DAY_TIME = " 10:30";
  private static final int ROWS = 2;
  private static final int DAYS_BETWEEN = 2;

  private final Properties texts = new Properties();

  DemoAnswers() {
    try (InputStream stream = DemoAnswers.class.getResourceAsStream(TEXTS);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * @param day of what the form is about; a period reaches from half a year before it to it
   * @param known answers that the case knows better
   */
  Answers fill(FormTemplate template, LocalDate day, Map<String, String> known) {
    Map<String, String> single = new LinkedHashMap<>();
    Map<String, List<String>> several = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (var section : template.sections()) {
      for (FormField field : section.fields()) {
        switch (field.kind()) {
          case CHOICES -> several.put(field.key(), List.of(first(field.choices())));
          case TABLE -> rows.put(field.key(), table(field, day));
          case RATED -> rows.put(field.key(), rated(field, day));
          default -> put(single, field, day);
        }
      }
    }
    known.forEach((key, answer) -> single.computeIfPresent(key, (same, before) -> answer));
    return new Answers(single, several, rows);
  }

  private List<Map<String, String>> table(FormField table, LocalDate day) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(ROWS, table.minimum()); i++) {
      rows.add(row(table, null, day.minusWeeks(i)));
    }
    return rows;
  }

  private List<Map<String, String>> rated(FormField table, LocalDate day) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (FormRow named : table.rows()) {
      rows.add(row(table, named.key(), day));
    }
    return rows;
  }

  private Map<String, String> row(FormField table, @Nullable String named, LocalDate day) {
    Map<String, String> row = new LinkedHashMap<>();
    if (named != null) {
      row.put(Answers.ROW, named);
    }
    table.columns().forEach(column -> put(row, column, day));
    return row;
  }

  private void put(Map<String, String> answers, FormField field, LocalDate day) {
    String answer = answer(field, day);
    if (!answer.isEmpty()) {
      answers.put(field.key(), answer);
    }
  }

  private String answer(FormField field, LocalDate day) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT -> shortened(text(field), field.maxLength());
      case DATE -> RocDate.format(field.key().startsWith("starts") ? day.minusMonths(6) : day);
      case MOMENT -> RocDate.format(planned(field.key(), day)) + SCHOOL_DAY_TIME;
      case NUMBER -> field.key().equals("weeks") ? "16" : "3";
      case CHOICE -> first(field.choices());
      case CHECK -> "true";
      default -> "";
    };
  }

  /** What comes first says when the others shall be. */
  private static LocalDate planned(String key, LocalDate day) {
    return switch (key) {
      case "observe_on" -> next(day);
      case "post_on" -> next(next(day));
      default -> day;
    };
  }

  /** Of one observation the day after this one, at a school. */
  static LocalDate next(LocalDate day) {
    return schoolDay(day.plusDays(DAYS_BETWEEN));
  }

  static LocalDate schoolDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private String text(FormField field) {
    return texts.getProperty(field.key(), field.required() ? field.label() : "");
  }

  private static String shortened(String text, int most) {
    return most > 0 && text.length() > most ? text.substring(0, most) : text;
  }

  private static String first(List<FormChoice> choices) {
    return choices.get(0).value();
  }
}
