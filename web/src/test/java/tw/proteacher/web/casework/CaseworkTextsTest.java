package tw.proteacher.web.casework;

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
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField.Side;
import tw.proteacher.casework.SheetState;

@DisplayName("表單：代碼都有文字")
class CaseworkTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"casework", "casework_en"})
  void every_value_that_is_shown_has_its_words(String bundle) {
    List<String> codes = new ArrayList<>();
    for (SheetState state : SheetState.values()) {
      codes.add("sheet.state." + state);
    }
    for (SheetState asked :
        List.of(SheetState.DONE, SheetState.ASKED, SheetState.CONFIRMED, SheetState.RETURNED)) {
      codes.add("casework.sheet.not_now." + asked);
    }
    for (FieldKind kind : FieldKind.values()) {
      codes.add("field.kind." + kind);
    }
    for (Side side : Side.values()) {
      codes.add("field.side." + side);
    }

    assertThat(texts(bundle).stringPropertyNames()).containsAll(codes);
  }

  private static Properties texts(String bundle) {
    String file = "/tw/proteacher/web/i18n/" + bundle + ".properties";
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            CaseworkTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }
}
