package tw.proteacher.web.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.progress.StepKind;
import tw.proteacher.certification.filing.progress.StepState;

@DisplayName("認證申請：代碼都有文字")
class FilingTextsTest {
  /** The states that each step can come to; see Progress. */
  private static final Map<StepKind, Set<StepState>> REACHABLE =
      Map.of(
          StepKind.CANDIDACY, Set.of(StepState.DONE, StepState.BLOCKED),
          StepKind.HOURS, Set.of(StepState.DONE, StepState.BLOCKED),
          StepKind.PRACTICE, Set.of(StepState.UNTOUCHED, StepState.INCOMPLETE, StepState.DONE),
          StepKind.EVIDENCE, Set.of(StepState.values()),
          StepKind.CHECK, Set.of(StepState.UNTOUCHED, StepState.INCOMPLETE, StepState.DONE),
          StepKind.SUBMIT,
              Set.of(StepState.UNTOUCHED, StepState.RETURNED, StepState.BLOCKED, StepState.DONE));

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
    for (StepState state : StepState.values()) {
      codes.addAll(List.of("apply.step_state." + state, "apply.item_state." + state));
    }
    for (StepKind kind : StepKind.values()) {
      codes.add("apply.step." + kind);
    }
    REACHABLE.forEach(
        (kind, states) -> states.forEach(state -> codes.add("apply.step." + kind + "." + state)));
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
