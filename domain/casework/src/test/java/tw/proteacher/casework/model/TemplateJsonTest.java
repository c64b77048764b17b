package tw.proteacher.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tw.proteacher.casework.model.FormFixtures.field;
import static tw.proteacher.casework.model.FormFixtures.limited;
import static tw.proteacher.casework.model.FormFixtures.rated;
import static tw.proteacher.casework.model.FormFixtures.section;
import static tw.proteacher.casework.model.FormFixtures.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormSection;
import tw.proteacher.shared.RuleViolation;

@DisplayName("表單內容的 JSON")
class TemplateJsonTest {
  @Test
  void a_form_is_read_back_as_it_was_written() {
    FormField partner =
        new FormField(
            "teacher",
            FieldKind.PERSON,
            "授課教師",
            "",
            false,
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            Side.PARTNER);
    List<FormSection> form =
        List.of(
            section("simple", simpleFields()),
            section(
                "rows",
                partner,
                limited("short", FieldKind.TEXT, 20),
                table("plan", 1, 9, field("what", FieldKind.TEXT, true)),
                rated("points", field("rating", FieldKind.CHOICE, true))),
            new FormSection("empty", "空", "說明", List.of()));

    assertThat(TemplateJson.read(TemplateJson.write(form))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"format\":2,\"sections\":[]} | casework.body.other_format",
        "{\"sections\":[]} | casework.body.other_format",
        "{\"format\":1,\"sections\":[],\"colour\":\"red\"} | casework.body.unknown_property",
        "{\"format\":1,\"sections\":[{\"key\":\"a\"}]} | casework.body.malformed",
        "{\"format\":1,\"sections\":[1]} | casework.body.malformed",
        "[] | casework.body.malformed",
        "not json | casework.body.malformed",
        "~~ | casework.body.malformed"
      })
  void what_is_not_understood_is_refused(String json, String code) {
    refused(json, code);
  }

  @ParameterizedTest
  @CsvSource({
    "kind, SIGNATURE, casework.body.unknown_kind",
    "side, NOBODY,    casework.body.unknown_side",
    "size, LARGE,     casework.body.unknown_property"
  })
  void an_unknown_word_in_a_field_is_refused(String property, String word, String code) {
    String kind = property.equals("kind") ? "" : "\"kind\":\"TEXT\",";
    refused(
        "{\"format\":1,\"sections\":[{\"key\":\"s\",\"title\":\"t\",\"fields\":[{\"key\":\"f\","
            + kind
            + "\"%s\":\"%s\",\"label\":\"l\"}]}]}".formatted(property, word),
        code);
  }

  @Test
  void answers_are_read_back_as_they_were_written() {
    Answers answers =
        new Answers(
            Map.of("a", "一行\n兩行 \"<>&", "b", ""),
            Map.of("c", List.of("x", "y")),
            Map.of("d", List.of(Map.of("col", "1"), Map.of("row", "A-2", "col", "2"))));

    assertThat(AnswersJson.read(AnswersJson.write(answers))).isEqualTo(answers);
  }

  private static FormField[] simpleFields() {
    return Arrays.stream(FieldKind.values())
        .filter(kind -> !kind.hasRows())
        .map(kind -> field("f_" + kind.name().toLowerCase(Locale.ROOT), kind, true))
        .toArray(FormField[]::new);
  }

  private static void refused(String json, String code) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(() -> TemplateJson.read(json))
        .satisfies(
            refused -> assertThat(refused.findings()).extracting("code").containsExactly(code));
  }
}
