package tw.proteacher.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static tw.proteacher.casework.model.FormFixtures.field;
import static tw.proteacher.casework.model.FormFixtures.section;
import static tw.proteacher.casework.model.FormFixtures.table;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormSection;
import tw.proteacher.shared.NotFound;

@DisplayName("編修表單")
class FormEditingTest {
  private static final List<FormSection> FORM =
      List.of(
          section("one", field("a", FieldKind.TEXT, true), field("b", FieldKind.TEXT, true)),
          section(
              "two",
              table(
                  "t", 0, 0, field("x", FieldKind.TEXT, true), field("y", FieldKind.DATE, false))));

  @ParameterizedTest
  @CsvSource({
    "a, true,  a b | t",
    "a, false, b a | t",
    "b, false, a | b t",
    "t, true,  a b t | ",
    "t, false, a b | t"
  })
  void a_field_moves_one_place_and_on_into_the_next_section(String key, boolean up, String then) {
    assertThat(drawn(FormEditing.move(FORM, key, up))).isEqualTo(then.strip());
  }

  @Test
  void columns_move_within_their_table() {
    FormField table = FormEditing.find(FormEditing.move(FORM, "t.y", true), "t");

    assertThat(table.columns()).extracting(FormField::key).containsExactly("y", "x");
  }

  @Test
  void a_changed_field_stands_where_it_stood() {
    FormField changed = field("a", FieldKind.LONG_TEXT, false);

    List<FormSection> form = FormEditing.replace(FORM, "a", changed);

    assertThat(drawn(form)).isEqualTo("a b | t");
    assertThat(FormEditing.find(form, "a")).isEqualTo(changed);
  }

  @Test
  void new_fields_and_columns_stand_last_under_a_key_of_their_own() {
    String fresh = FormEditing.freshKey(FORM);
    List<FormSection> form = FormEditing.add(FORM, "one", field(fresh, FieldKind.NUMBER, false));
    String next = FormEditing.freshKey(form);
    form = FormEditing.addColumn(form, "t", field(next, FieldKind.NUMBER, false));

    assertThat(fresh).isNotEqualTo(next);
    assertThat(drawn(form)).isEqualTo("a b " + fresh + " | t");
    assertThat(FormEditing.find(form, "t." + next).kind()).isEqualTo(FieldKind.NUMBER);
  }

  @Test
  void fields_columns_and_sections_go() {
    assertThat(drawn(FormEditing.drop(FORM, "a"))).isEqualTo("b | t");
    assertThat(FormEditing.find(FormEditing.drop(FORM, "t.x"), "t").columns()).hasSize(1);
    assertThat(drawn(FormEditing.dropSection(FORM, "one"))).isEqualTo("t");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> FormEditing.move(FORM, "none", true));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> FormEditing.drop(FORM, "t.none"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> FormEditing.add(FORM, "none", field("n", FieldKind.TEXT, true)));
  }

  private static String drawn(List<FormSection> form) {
    return String.join(
            " | ",
            form.stream()
                .map(
                    section ->
                        String.join(" ", section.fields().stream().map(FormField::key).toList()))
                .toList())
        .strip();
  }

  @Test
  void the_heading_of_one_section_changes() {
    List<FormSection> form = FormEditing.head(FORM, "two", "表格", "請填");

    assertThat(Stream.of("one", "two").map(key -> title(form, key)))
        .containsExactly("段落 one", "表格");
  }

  private static String title(List<FormSection> form, String key) {
    return form.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow().title();
  }
}
