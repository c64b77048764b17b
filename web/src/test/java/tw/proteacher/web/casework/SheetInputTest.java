package tw.proteacher.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.shared.PersonId;

@DisplayName("讀取送出的表單")
class SheetInputTest {
  private static final Answers BEFORE =
      new Answers(Map.of("unit", "舊單元", "later", "後段"), Map.of(), Map.of());

  private final Map<String, String[]> posted = new HashMap<>();

  @Test
  void simple_answers_come_as_typed_with_lines_as_lines() {
    post("a.unit", "一\r\n二 ");
    post("a.tools", "2-1", "2-2");

    Answers read = SheetInput.read(posted, sheet());

    assertThat(read.text("unit")).isEqualTo("一\n二 ");
    assertThat(read.chosen("tools")).containsExactly("2-1", "2-2");
  }

  @Test
  void a_moment_is_its_day_and_its_time() {
    post("a.held_on", "114 / 11 / 22");
    post("a.held_on.time", "10:30");

    assertThat(SheetInput.read(posted, sheet()).text("held_on")).isEqualTo("114/11/22 10:30");
  }

  @Test
  void a_moment_that_lacks_its_day_is_told_from_one_that_lacks_everything() {
    assertThat(SheetInput.read(posted, sheet()).text("held_on")).isEmpty();

    post("a.held_on.time", "10:30");

    assertThat(SheetInput.read(posted, sheet()).text("held_on")).isEqualTo(" 10:30");
  }

  @Test
  void rows_come_in_order_and_rated_rows_under_their_names() {
    post("a.plan.0.what", "讀書");
    post("a.plan.1.what", "");
    post("a.plan.2.what", "觀課");
    post("a.points.A-2.facts", "有");

    Answers read = SheetInput.read(posted, sheet());

    assertThat(read.table("plan"))
        .containsExactly(Map.of("what", "讀書"), Map.of("what", ""), Map.of("what", "觀課"));
    assertThat(read.rated("points", "A-2")).containsEntry("facts", "有");
  }

  @Test
  void rows_of_choices_alone_are_read_also_where_a_row_before_them_was_left_open() {
    post("a.ways.1.way", "PAIR");

    assertThat(SheetInput.read(posted, sheet()).table("ways"))
        .containsExactly(Map.of("way", ""), Map.of("way", "PAIR"));
  }

  @Test
  void what_no_database_keeps_is_left_out() {
    post("a.unit", "分\0數");
    post("a.tools", "2\0-1");

    Answers read = SheetInput.read(posted, sheet());

    assertThat(read.text("unit")).isEqualTo("分數");
    assertThat(read.chosen("tools")).containsExactly("2-1");
  }

  @Test
  void a_section_that_is_not_on_the_page_keeps_what_it_had() {
    post("sheet.section", "first");
    post("a.unit", "新單元");
    post("a.later", "偷改");

    Answers read = SheetInput.read(posted, sheet());

    assertThat(read.text("unit")).isEqualTo("新單元");
    assertThat(read.text("later")).isEqualTo("後段");
  }

  @Test
  void the_revision_is_the_one_the_page_was_made_from() {
    assertThat(SheetInput.revision(posted, 3)).isEqualTo(3);

    post("sheet.revision", "7");
    assertThat(SheetInput.revision(posted, 3)).isEqualTo(7);

    post("sheet.revision", "x");
    assertThat(SheetInput.revision(posted, 3)).isEqualTo(3);
  }

  private void post(String name, String... values) {
    posted.put(name, values);
  }

  private static Sheet sheet() {
    FormField what = field("what", FieldKind.TEXT, List.of(), List.of());
    FormField way = field("way", FieldKind.CHOICE, List.of(), List.of());
    FormField facts = field("facts", FieldKind.LONG_TEXT, List.of(), List.of());
    FormSection first =
        new FormSection(
            "first",
            "",
            "",
            List.of(
                field("unit", FieldKind.LONG_TEXT, List.of(), List.of()),
                field("held_on", FieldKind.MOMENT, List.of(), List.of()),
                field("tools", FieldKind.CHOICES, List.of(), List.of()),
                field("plan", FieldKind.TABLE, List.of(what), List.of()),
                field("ways", FieldKind.TABLE, List.of(way), List.of()),
                field(
                    "points",
                    FieldKind.RATED,
                    List.of(facts),
                    List.of(new FormRow("A-2", "A-2", List.of())))));
    FormSection second =
        new FormSection(
            "second", "", "", List.of(field("later", FieldKind.TEXT, List.of(), List.of())));
    FormTemplate form = new FormTemplate(1, "X", "MOE", 1, 106, "表", List.of(first, second));
    return new Sheet(
        1,
        form,
        new CaseRef("test.case", 1),
        new PersonId(1),
        "",
        null,
        "",
        SheetState.DRAFT,
        BEFORE,
        "",
        null,
        null,
        2);
  }

  private static FormField field(
      String key, FieldKind kind, List<FormField> columns, List<FormRow> rows) {
    return new FormField(key, kind, key, "", false, 0, 0, List.of(), columns, rows, Side.OWNER);
  }
}
