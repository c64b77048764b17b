package tw.proteacher.casework.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormTemplate;

/**
 * Keeps of what came in only what the form asks, and of that what is not empty; the words
 * themselves stay as they were typed.
 */
final class AnswersFit {
  private AnswersFit() {}

  static Answers to(FormTemplate template, Answers typed) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> choices = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    for (FormField field : template.fields()) {
      String key = field.key();
      if (field.kind().hasRows()) {
        List<Map<String, String>> kept = rows(field, typed.table(key));
        if (!kept.isEmpty()) {
          rows.put(key, kept);
        }
      } else if (field.kind() == FieldKind.CHOICES) {
        List<String> chosen = typed.chosen(key).stream().filter(not(String::isBlank)).toList();
        if (!chosen.isEmpty()) {
          choices.put(key, chosen);
        }
      } else if (field.kind().asks() && !typed.text(key).isBlank()) {
        texts.put(key, typed.text(key).stripTrailing());
      }
    }
    return new Answers(texts, choices, rows);
  }

  private static List<Map<String, String>> rows(FormField field, List<Map<String, String>> typed) {
    Set<String> columns = field.columns().stream().map(FormField::key).collect(Collectors.toSet());
    Set<String> named = field.rows().stream().map(FormRow::key).collect(Collectors.toSet());
    return typed.stream()
        .filter(row -> named.isEmpty() || named.contains(row.getOrDefault(Answers.ROW, "")))
        .map(row -> row(row, columns, !named.isEmpty()))
        .filter(row -> row.keySet().stream().anyMatch(not(Answers.ROW::equals)))
        .toList();
  }

  private static Map<String, String> row(
      Map<String, String> typed, Set<String> columns, boolean named) {
    Map<String, String> kept = new LinkedHashMap<>();
    typed.forEach(
        (column, text) -> {
          if (columns.contains(column) && !text.isBlank()) {
            kept.put(column, text.stripTrailing());
          }
        });
    if (named) {
      kept.put(Answers.ROW, typed.getOrDefault(Answers.ROW, ""));
    }
    return Map.copyOf(kept);
  }

  private static <T> Predicate<T> not(Predicate<T> predicate) {
    return predicate.negate();
  }
}
