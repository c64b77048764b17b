package tw.proteacher.casework.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormChoice;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.FormRow;

@DisplayName("讀取欄位草稿")
class FieldReaderTest {
  private static final FormField BEFORE =
      new FormField(
          "rating",
          FieldKind.CHOICE,
          "評量",
          "",
          true,
          0,
          0,
          List.of(new FormChoice("GOOD", "優良"), new FormChoice("FAIR", "滿意")),
          List.of(),
          List.of(),
          Side.OWNER);

  @Test
  void what_is_shown_is_read_back_unchanged() {
    assertThat(FieldReader.read(choice(FieldReader.choices(BEFORE)), BEFORE, "x"))
        .isEqualTo(BEFORE);
  }

  @Test
  void a_choice_keeps_its_value_when_its_label_changes_or_others_come_between() {
    assertThat(FieldReader.read(choice("很好\n滿意"), BEFORE, "x").choices())
        .containsExactly(new FormChoice("GOOD", "很好"), new FormChoice("FAIR", "滿意"));
    assertThat(FieldReader.read(choice("優良\n普通\n滿意\n\n"), BEFORE, "x").choices())
        .containsExactly(
            new FormChoice("GOOD", "優良"),
            new FormChoice("own1", "普通"),
            new FormChoice("FAIR", "滿意"));
  }

  @Test
  void rows_carry_the_points_below_them() {
    FieldDraft typed =
        new FieldDraft(
            FieldKind.RATED,
            "指標",
            "",
            true,
            0,
            0,
            "",
            "A-2 掌握教材\n- 有效連結\n -清晰呈現\nA-3 運用策略",
            Side.OWNER);

    FormField read = FieldReader.read(typed, null, "own_1");

    assertThat(read.key()).isEqualTo("own_1");
    assertThat(read.rows())
        .containsExactly(
            new FormRow("row1", "A-2 掌握教材", List.of("有效連結", "清晰呈現")),
            new FormRow("row2", "A-3 運用策略", List.of()));
    assertThat(FieldReader.rows(read)).isEqualTo("A-2 掌握教材\n- 有效連結\n- 清晰呈現\nA-3 運用策略");
  }

  private static FieldDraft choice(String lines) {
    return new FieldDraft(FieldKind.CHOICE, "評量", "", true, 0, 0, lines, "", Side.OWNER);
  }
}
