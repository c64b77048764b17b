package tw.proteacher.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tw.proteacher.shared.RocDate;

/**
 * 填寫內容: what stands in a sheet, exactly as typed, under the keys of the fields. A key that is
 * missing means nothing was answered.
 *
 * @param texts of fields with one answer; a date as typed, a moment as {@code 114/11/22 10:30}
 * @param choices of fields with several choices
 * @param rows of tables, in order: column key to text; of rated rows, one map per row of the form
 *     with its key under {@link #ROW}
 */
public record Answers(
    Map<String, String> texts,
    Map<String, List<String>> choices,
    Map<String, List<Map<String, String>>> rows)
    implements Serializable {
  /** Key under which a rated row names itself. */
  public static final String ROW = "row";

  public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

  public Answers {
    texts = Map.copyOf(texts);
    choices = Map.copyOf(choices);
    rows = Map.copyOf(rows);
  }

  /** The one answer of a field, or empty. */
  public String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** The answer as a date; empty where it is none. A moment gives its day. */
  public Optional<LocalDate> date(String key) {
    String typed = text(key).strip();
    int gap = typed.indexOf(' ');
    return RocDate.parse(gap < 0 ? typed : typed.substring(0, gap));
  }

  public List<String> chosen(String key) {
    return choices.getOrDefault(key, List.of());
  }

  public List<Map<String, String>> table(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /** What was answered in one row that the form names. */
  public Map<String, String> rated(String key, String row) {
    return table(key).stream()
        .filter(answered -> row.equals(answered.get(ROW)))
        .findFirst()
        .orElse(Map.of());
  }

  public boolean isEmpty() {
    return texts.isEmpty() && choices.isEmpty() && rows.isEmpty();
  }

  /** The same answers with one text replaced; for answers that a case already knows. */
  public Answers with(String key, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(key, text);
    return new Answers(changed, choices, rows);
  }
}
