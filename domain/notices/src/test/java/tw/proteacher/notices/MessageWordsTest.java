package tw.proteacher.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("訊息文字")
class MessageWordsTest {
  @Test
  void places_are_filled_with_the_facts() {
    Map<String, String> facts = Map.of("name", "王小明", "code", "12345678", "until", "09:12");

    MessageWords words = MessageWords.of("notices.verification_code", facts, Locale.ROOT);

    assertThat(words.body()).contains("王小明").contains("12345678").contains("09:12");
  }

  @Test
  void a_fact_is_text_and_never_a_place() {
    Map<String, String> facts = Map.of("name", "{code} $1 \\", "code", "12345678");

    MessageWords words = MessageWords.of("notices.verification_code", facts, Locale.ROOT);

    assertThat(words.body()).startsWith("{code} $1 \\ 您好");
  }

  @Test
  void chinese_is_the_default_whatever_language_the_server_speaks() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      MessageWords words = MessageWords.of("notices.sender", Map.of(), Locale.TAIWAN);

      assertThat(words.subject()).isEqualTo("教師專業發展支持作業平臺");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_template_without_words_is_a_programming_error() {
    assertThatThrownBy(() -> MessageWords.of("notices.unheard_of", Map.of(), Locale.ROOT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
