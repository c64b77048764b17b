package tw.proteacher.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("全形半形與空白")
class FoldingTest {
  @Test
  void widths_and_blanks_are_folded() {
    assertThat(Folding.fold("　Ａ１２３ ")).isEqualTo("A123");
    assertThat(Folding.fold(" 王小明\t")).isEqualTo("王小明");
    assertThat(Folding.fold("班級經營（2）")).isEqualTo("班級經營(2)");
  }

  @Test
  void a_name_shows_that_characters_were_lost() {
    assertThat(Folding.lostCharacters("王?明")).isTrue();
    assertThat(Folding.lostCharacters("王\uFFFD明")).isTrue();
    assertThat(Folding.lostCharacters("王\uE000明")).isTrue();
    assertThat(Folding.lostCharacters("王\uDB80\uDC00明")).isTrue();
    assertThat(Folding.lostCharacters("王堃\uD850\uDD65")).isFalse();
  }
}
