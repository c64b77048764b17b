package tw.proteacher.certification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.model.RuledItem;

@DisplayName("規定表單的實踐事項")
class RuledItemsTest {
  private static RuleSetDraft.Item typed(String code, String label) {
    return new RuleSetDraft.Item(code, label, 1, List.of("LESSON"));
  }

  @Test
  void an_item_without_a_code_gets_one_that_no_other_has() {
    List<RuledItem> items =
        RuledItems.read(
            List.of(typed("", " 甲 "), typed(" item_1 ", "乙"), typed(" ", "丙"), typed("B", "丁")));

    assertThat(items)
        .extracting(RuledItem::code)
        .containsExactly("ITEM_2", "ITEM_1", "ITEM_3", "B");
    assertThat(items.get(0).label()).isEqualTo("甲");
  }

  @Test
  void what_is_written_is_read_again() {
    List<RuleSetDraft.Item> typed = List.of(typed("TEACH", "授課"), typed("OBSERVE", "觀課"));

    assertThat(RuledItems.write(RuledItems.read(typed))).isEqualTo(typed);
  }
}
