package tw.proteacher.web.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.shared.RuleViolation;

@DisplayName("批次登錄樣板")
class BulkSheetTest {
  private static final List<String> HEADINGS =
      List.of("身分證統一編號", "姓名", "證書類別", "證號", "取得學年度", "取得日期");

  @Test
  void rows_keep_the_number_they_have_in_the_sheet() {
    List<BulkLine> lines =
        BulkSheet.lines(
            List.of(HEADINGS, List.of(), List.of("A123456789", "王小明", "初階", "104", "104")));

    assertThat(lines).containsExactly(new BulkLine(3, "A123456789", "王小明", "初階", "104", "104", ""));
  }

  @Test
  void another_order_and_an_error_column_do_no_harm() {
    List<BulkLine> lines =
        BulkSheet.lines(
            List.of(
                List.of("錯誤說明", "證號", " 姓名", "身分證統一編號", "取得學年度", "證書類別"),
                List.of("年度", "104", "王小明", "A123456789", "104", "初階")));

    assertThat(lines).containsExactly(new BulkLine(2, "A123456789", "王小明", "初階", "104", "104", ""));
  }

  @Test
  void a_missing_column_is_named() {
    assertThatThrownBy(() -> BulkSheet.lines(List.of(List.of("姓名"))))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            refused -> assertThat(refused.findings().get(0).facts()).containsExactly("身分證統一編號"));
  }

  @Test
  void tiers_have_their_words_in_both_languages() {
    assertThat(BulkSheet.tierWords())
        .containsEntry("教學輔導教師", Tier.MENTOR)
        .containsEntry("進階", Tier.ADVANCED)
        .containsEntry("Initial", Tier.INITIAL);
  }
}
