package tw.proteacher.certification.round.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.PaperRule.Side;
import tw.proteacher.shared.Finding;

@DisplayName("表單日期規定檢核")
class PaperFindingsTest {
  private static final FormTemplate LESSON =
      form(
          field("held_on", FieldKind.DATE),
          field("ends_at", FieldKind.MOMENT),
          field("period", FieldKind.TEXT),
          field("weeks", FieldKind.NUMBER),
          field("story", FieldKind.LONG_TEXT));

  private static FormTemplate form(FormField... fields) {
    return new FormTemplate(
        1,
        "OPEN_LESSON",
        "67000",
        1,
        114,
        "公開授課",
        List.of(new FormSection("s", "一", "", List.of(fields))));
  }

  private static FormField field(String key, FieldKind kind) {
    return new FormField(
        key, kind, key, "", false, 0, 0, List.of(), List.of(), List.of(), FormField.Side.OWNER);
  }

  private static PaperRule rule(
      String from,
      String until,
      String period,
      String weeks,
      @Nullable Integer step,
      @Nullable Side of) {
    return new PaperRule("OPEN_LESSON", from, until, period, weeks, step, of);
  }

  private static List<String> check(@Nullable PaperRule rule) {
    return PaperFindings.check(rule, LESSON).stream().map(Finding::code).toList();
  }

  @Test
  void a_rule_that_names_fields_of_the_right_kind_fits() {
    assertThat(check(rule("held_on", "ends_at", "period", "weeks", 1, Side.OWNER))).isEmpty();
    assertThat(check(PaperRule.none("OPEN_LESSON"))).isEmpty();
  }

  @Test
  void a_field_that_is_not_there_or_no_day_is_named() {
    assertThat(PaperFindings.check(rule("gone", "", "", "", null, null), LESSON))
        .containsExactly(Finding.block("certification.round.paper_field", "公開授課", "gone"));
    assertThat(check(rule("story", "", "", "", null, null)))
        .containsExactly("certification.round.paper_field");
    assertThat(check(rule("held_on", "period", "story", "story", null, null)))
        .containsExactly(
            "certification.round.paper_field",
            "certification.round.paper_field",
            "certification.round.paper_field");
  }

  @Test
  void one_day_cannot_be_the_first_and_the_last() {
    assertThat(check(rule("held_on", "held_on", "", "", null, null)))
        .containsExactly("certification.round.paper_same_day");
  }

  @Test
  void a_lesson_is_known_by_its_period_only() {
    assertThat(check(rule("held_on", "", "", "", null, Side.PARTNER)))
        .containsExactly("certification.round.paper_lesson");
  }

  @Test
  void without_a_day_nothing_else_can_be_held_against_anything() {
    assertThat(check(rule("", "", "period", "", 2, null)))
        .containsExactly("certification.round.paper_no_day");
  }

  @Test
  void the_order_is_a_small_number() {
    assertThat(check(rule("held_on", "", "", "", 0, null)))
        .containsExactly("certification.round.paper_step");
    assertThat(check(rule("held_on", "", "", "", 10, null)))
        .containsExactly("certification.round.paper_step");
  }

  @Test
  void a_form_with_a_day_and_no_rule_is_pointed_out_and_one_without_a_day_is_not() {
    assertThat(PaperFindings.check(null, LESSON))
        .containsExactly(Finding.warn("certification.round.paper_unruled", "公開授課"));
    assertThat(PaperFindings.check(null, form(field("story", FieldKind.LONG_TEXT)))).isEmpty();
  }
}
