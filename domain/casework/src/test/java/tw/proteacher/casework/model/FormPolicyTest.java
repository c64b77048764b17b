package tw.proteacher.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.casework.model.FormFixtures.field;
import static tw.proteacher.casework.model.FormFixtures.form;
import static tw.proteacher.casework.model.FormFixtures.limited;
import static tw.proteacher.casework.model.FormFixtures.rated;
import static tw.proteacher.casework.model.FormFixtures.rows;
import static tw.proteacher.casework.model.FormFixtures.table;
import static tw.proteacher.casework.model.FormFixtures.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FieldFinding;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormTemplate;

@DisplayName("表單檢核")
class FormPolicyTest {
  @ParameterizedTest
  @EnumSource(
      value = FieldKind.class,
      names = {"TEXT", "LONG_TEXT", "DATE", "MOMENT", "NUMBER", "CHOICE"})
  void what_is_needed_and_empty_is_missing(FieldKind kind) {
    FormTemplate form = form(field("f", kind, true));

    assertThat(codes(form, Answers.NONE)).containsExactly("f casework.field.missing");
    assertThat(codes(form, text("f", "  \n "))).containsExactly("f casework.field.missing");
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void what_is_not_needed_may_stay_empty(FieldKind kind) {
    assertThat(codes(form(field("f", kind, false)), Answers.NONE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,   114/11/22",
    "DATE,   1141122",
    "DATE,   114年11月22日",
    "MOMENT, 114/11/22 10:30",
    "MOMENT, 1141122 08:05",
    "NUMBER, 12",
    "NUMBER, 1.5",
    "NUMBER, １２",
    "CHOICE, GOOD"
  })
  void well_formed_answers_pass(FieldKind kind, String typed) {
    assertThat(codes(form(field("f", kind, true)), text("f", typed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE,   114/2/30,         casework.field.not_a_date",
    "DATE,   昨天,             casework.field.not_a_date",
    "MOMENT, 114/11/22,        casework.field.not_a_moment",
    "MOMENT, 10:30,            casework.field.not_a_moment",
    "MOMENT, 114/11/22 25:00,  casework.field.not_a_moment",
    "NUMBER, -1,               casework.field.not_a_number",
    "NUMBER, 三,               casework.field.not_a_number",
    "NUMBER, 1.234,            casework.field.not_a_number",
    "CHOICE, EXCELLENT,        casework.field.unknown_choice"
  })
  void malformed_answers_are_named(FieldKind kind, String typed, String code) {
    assertThat(codes(form(field("f", kind, false)), text("f", typed))).containsExactly("f " + code);
  }

  @Test
  void length_counts_characters_and_not_halves_of_rare_ones() {
    FormTemplate form = form(limited("f", FieldKind.TEXT, 3));

    assertThat(codes(form, text("f", "𤧥𤧥𤧥"))).isEmpty();
    assertThat(FormPolicy.check(form, text("f", "一二三四")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.finding().code()).isEqualTo("casework.field.too_long");
              assertThat(found.finding().facts()).containsExactly("f", 3, 4);
            });
  }

  @Test
  void ticks_and_choices_have_their_own_words() {
    FormTemplate form =
        form(field("many", FieldKind.CHOICES, true), field("sure", FieldKind.CHECK, true));

    assertThat(codes(form, Answers.NONE))
        .containsExactly("many casework.field.too_few_choices", "sure casework.field.unticked");
    assertThat(
            codes(
                form,
                new Answers(
                    Map.of("sure", "true"), Map.of("many", List.of("GOOD", "NONE")), Map.of())))
        .containsExactly("many casework.field.unknown_choice");
  }

  @Test
  void a_table_has_enough_rows_not_too_many_and_each_is_whole() {
    FormTemplate form =
        form(
            table(
                "plan",
                1,
                2,
                field("what", FieldKind.TEXT, true),
                field("when", FieldKind.DATE, false)));

    assertThat(codes(form, Answers.NONE)).containsExactly("plan casework.field.too_few_rows");
    assertThat(codes(form, rows("plan", Map.of("what", "讀書"), Map.of("when", "明年"))))
        .containsExactly(
            "plan.1.what casework.field.missing", "plan.1.when casework.field.not_a_date");
    assertThat(
            codes(
                form, rows("plan", Map.of("what", "a"), Map.of("what", "b"), Map.of("what", "c"))))
        .containsExactly("plan casework.field.too_many_rows");
  }

  @Test
  void every_named_row_is_asked_for() {
    FormTemplate form =
        form(
            rated(
                "points",
                field("facts", FieldKind.LONG_TEXT, true),
                field("rating", FieldKind.CHOICE, true)));

    assertThat(
            codes(form, rows("points", Map.of(Answers.ROW, "A-2", "facts", "有", "rating", "GOOD"))))
        .containsExactly(
            "points.A-3.facts casework.field.missing", "points.A-3.rating casework.field.missing");
  }

  @Test
  void everything_is_said_at_once_in_the_order_of_the_form() {
    FormTemplate form =
        form(
            field("a", FieldKind.TEXT, true),
            field("b", FieldKind.DATE, true),
            field("c", FieldKind.NUMBER, false));

    assertThat(codes(form, new Answers(Map.of("b", "x", "c", "y"), Map.of(), Map.of())))
        .containsExactly(
            "a casework.field.missing",
            "b casework.field.not_a_date",
            "c casework.field.not_a_number");
  }

  private static List<String> codes(FormTemplate form, Answers answers) {
    return FormPolicy.check(form, answers).stream().map(FormPolicyTest::said).toList();
  }

  private static String said(FieldFinding found) {
    return found.field() + " " + found.finding().code();
  }
}
