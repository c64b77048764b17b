package tw.proteacher.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.Finding;

@DisplayName("文字")
class TextsTest {
  private final Texts texts =
      new Texts() {
        @Override
        Locale language() {
          return Language.DEFAULT;
        }
      };

  @Test
  void a_code_is_found_in_whichever_bundle_has_it() {
    assertThat(texts.get("menu.home")).isEqualTo("首頁");
    assertThat(texts.get("tasks.title")).isEqualTo("待辦");
  }

  @Test
  void facts_are_filled_in_as_people_read_them() {
    assertThat(texts.say("tasks.due", LocalDate.of(2020, 6, 5))).isEqualTo("期限 109/06/05");
  }

  @Test
  void a_finding_says_what_is_wrong_and_what_to_do() {
    Finding finding = Finding.block("sign_in.locked");

    assertThat(texts.sentence(finding)).contains("鎖定");
    assertThat(texts.todo(finding)).contains("15 分鐘");
  }

  @Test
  void what_nobody_wrote_shows_its_code() {
    assertThat(texts.get("nobody.wrote.this")).isEqualTo("nobody.wrote.this");
    assertThat(texts.todo(Finding.block("menu.home"))).isEmpty();
  }
}
