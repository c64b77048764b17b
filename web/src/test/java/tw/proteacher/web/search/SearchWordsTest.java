package tw.proteacher.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("搜尋詞")
class SearchWordsTest {
  @Test
  void width_and_capitals_make_no_difference_and_every_word_must_be_there() {
    SearchWords words = SearchWords.of("　ＰＤＦ  報名 ");

    assertThat(words.words()).containsExactly("pdf", "報名");
    assertThat(words.areIn("報名表 pdf")).isTrue();
    assertThat(words.areIn("報名表")).isFalse();
  }

  @Test
  void blanks_alone_ask_for_nothing() {
    assertThat(SearchWords.of(" \t　").words()).isEmpty();
  }

  @Test
  void an_excerpt_begins_shortly_before_the_first_word() {
    String text = "前".repeat(300) + "報名\n須知" + "後".repeat(300);

    assertThat(SearchWords.of("報名").excerpt(text))
        .startsWith("…" + "前".repeat(40) + "報名 須知")
        .endsWith("後…")
        .hasSize(162);
    assertThat(SearchWords.of("報名").excerpt("沒有")).isEqualTo("沒有");
  }
}
