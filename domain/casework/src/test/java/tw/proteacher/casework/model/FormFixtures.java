package tw.proteacher.casework.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;

/** A small form with one field of each kind. */
final class FormFixtures {
  static final List<FormChoice> RATINGS =
      List.of(new FormChoice("GOOD", "優良"), new FormChoice("FAIR", "滿意"));

  private FormFixtures() {}

  static FormField field(String key, FieldKind kind, boolean required) {
    return new FormField(
        key,
        kind,
        key,
        "",
        required,
        0,
        0,
        kind.hasChoices() ? RATINGS : List.of(),
        List.of(),
        List.of(),
        Side.OWNER);
  }

  static FormField limited(String key, FieldKind kind, int most) {
    return new FormField(
        key, kind, key, "", false, most, 0, List.of(), List.of(), List.of(), Side.OWNER);
  }

  static FormField table(String key, int least, int most, FormField... columns) {
    return new FormField(
        key,
        FieldKind.TABLE,
        key,
        "",
        false,
        most,
        least,
        List.of(),
        List.of(columns),
        List.of(),
        Side.OWNER);
  }

  static FormField rated(String key, FormField... columns) {
    return new FormField(
        key,
        FieldKind.RATED,
        key,
        "看具體事實",
        true,
        0,
        0,
        List.of(),
        List.of(columns),
        List.of(
            new FormRow("A-2", "A-2 掌握教材內容", List.of("A-2-1 有效連結", "A-2-2 清晰呈現")),
            new FormRow("A-3", "A-3 運用教學策略", List.of())),
        Side.OWNER);
  }

  static FormTemplate form(FormField... fields) {
    return new FormTemplate(
        1, "OBSERVATION", "MOE", 1, 106, "觀察紀錄表", List.of(section("all", fields)));
  }

  static FormSection section(String key, FormField... fields) {
    return new FormSection(key, "段落 " + key, "", List.of(fields));
  }

  static Answers text(String key, String text) {
    return new Answers(Map.of(key, text), Map.of(), Map.of());
  }

  @SafeVarargs
  static Answers rows(String key, Map<String, String>... rows) {
    List<Map<String, String>> answered = new ArrayList<>();
    for (Map<String, String> row : rows) {
      answered.add(row);
    }
    return new Answers(Map.of(), Map.of(), Map.of(key, answered));
  }
}
