package tw.proteacher.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.casework.model.FormFixtures.field;
import static tw.proteacher.casework.model.FormFixtures.form;
import static tw.proteacher.casework.model.FormFixtures.rated;
import static tw.proteacher.casework.model.FormFixtures.section;
import static tw.proteacher.casework.model.FormFixtures.table;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.Finding;

@DisplayName("表單範本檢核")
class TemplatePolicyTest {
  @Test
  void a_sound_form_may_be_published() {
    assertThat(
            codes(
                section(
                    "s",
                    field("a", FieldKind.TEXT, true),
                    table("t", 1, 0, field("x", FieldKind.TEXT, true)),
                    rated("r", field("rating", FieldKind.CHOICE, true)))))
        .isEmpty();
  }

  @Test
  void a_form_without_title_or_fields_is_none() {
    assertThat(TemplatePolicy.check(" ", List.of(section("s")), null))
        .extracting(Finding::code)
        .containsExactly("casework.form.title_missing", "casework.form.empty");
  }

  @Test
  void keys_stand_once_and_are_well_formed() {
    assertThat(
            codes(
                section("s", field("a", FieldKind.TEXT, true)),
                section(
                    "two", field("a", FieldKind.DATE, true), field("B.c", FieldKind.TEXT, true))))
        .containsExactly("casework.form.key_twice", "casework.form.bad_key");
  }

  @Test
  void choices_columns_and_rows_are_there_where_they_are_needed() {
    FormField bare =
        new FormField(
            "c",
            FieldKind.CHOICE,
            "c",
            "",
            true,
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            Side.OWNER);

    assertThat(
            codes(
                section(
                    "s",
                    bare,
                    table("t", 0, 0),
                    table("u", 0, 0, field("x", FieldKind.CHOICES, true)),
                    field("r", FieldKind.RATED, true))))
        .containsExactly(
            "casework.form.choices_missing",
            "casework.form.columns_missing",
            "casework.form.column_kind",
            "casework.form.columns_missing",
            "casework.form.rows_missing");
  }

  @Test
  void what_the_checks_of_a_case_read_is_kept_and_stays_a_day() {
    FormTemplate ministry =
        form(
            field("held_on", FieldKind.MOMENT, true),
            field("period", FieldKind.TEXT, true),
            field("goals", FieldKind.TEXT, true));

    assertThat(
            TemplatePolicy.check(
                "t", List.of(section("s", field("held_on", FieldKind.DATE, true))), ministry))
        .extracting(Finding::code)
        .containsExactly("casework.form.key_needed");
    assertThat(
            TemplatePolicy.check(
                "t",
                List.of(
                    section(
                        "s",
                        field("held_on", FieldKind.TEXT, true),
                        field("period", FieldKind.TEXT, true))),
                ministry))
        .extracting(Finding::code)
        .containsExactly("casework.form.key_needed");
  }

  private static List<String> codes(FormSection... sections) {
    return TemplatePolicy.check("表", List.of(sections), null).stream().map(Finding::code).toList();
  }
}
