package tw.proteacher.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.ApplicationState;

@DisplayName("認證申請：代碼都有文字")
class FilingTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"filing", "filing_en"})
  void every_value_that_is_shown_has_its_words(String bundle) {
    assertThat(texts(bundle).stringPropertyNames()).containsAll(codes());
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    for (ApplicationState state : ApplicationState.values()) {
      codes.addAll(List.of("application.state." + state, "application.state." + state + ".text"));
    }
    return codes;
  }

  private static Properties texts(String bundle) {
    String file = "/tw/proteacher/web/i18n/" + bundle + ".properties";
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            FilingTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }
}
