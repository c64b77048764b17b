package tw.proteacher.certification.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("遮罩姓名")
class HolderNameTest {
  @ParameterizedTest
  @CsvSource({
    "王小明, 王○明",
    "王明, 王○",
    "歐陽小明, 歐○○明",
    "王, ○",
    "吳\uD842\uDFB7明, 吳○明",
    "谷辣斯.尤達卡, 谷○○○○○卡",
    "' 王小明 ', 王○明"
  })
  void the_ends_are_shown_and_a_pair_of_surrogates_is_one_character(String name, String masked) {
    assertThat(HolderName.masked(name)).isEqualTo(masked);
  }
}
