package tw.proteacher.web.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.DecideLegacyCertificates.Decision;
import tw.proteacher.certification.model.Confidence;
import tw.proteacher.certification.model.HourKind;
import tw.proteacher.certification.model.LegacyWarning;
import tw.proteacher.training.CourseMode;

/** Codes that are put together from a name have their words too, in both languages. */
@DisplayName("認證文字")
class CertificationTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"certification", "certification_en"})
  void every_value_that_is_shown_has_its_words(String bundle) {
    assertThat(texts(bundle).stringPropertyNames()).containsAll(codes());
  }

  private static List<String> codes() {
    List<String> codes = new ArrayList<>();
    List<String> counted = new ArrayList<>(List.of("course"));
    for (HourKind kind : HourKind.values()) {
      counted.add(kind.name().toLowerCase(Locale.ROOT));
    }
    for (String what : counted) {
      String hours = "certification.hours." + what;
      codes.addAll(List.of(hours + ".met", hours + ".short", hours + ".short.todo"));
    }
    for (String years : List.of("regular", "teaching")) {
      String code = "certification.years." + years;
      codes.addAll(List.of(code + ".met", code + ".short", code + ".short.todo"));
    }
    for (Tier tier : Tier.values()) {
      String word = tier.name().toLowerCase(Locale.ROOT);
      String missing = "certification.prerequisite.missing." + word;
      codes.addAll(List.of("certification.tier." + tier, "certification.kind." + tier));
      codes.add("certification.prerequisite.held." + word);
      codes.addAll(List.of(missing, missing + ".todo"));
      codes.addAll(List.of(missing + "_or_hours", missing + "_or_hours.todo"));
    }
    for (EligibilityStatus status : EligibilityStatus.values()) {
      String code = "certification.status." + status;
      codes.addAll(List.of(code, code + ".text"));
    }
    add(codes, "legacy.state.", LegacyState.values());
    add(codes, "legacy.warning.", LegacyWarning.values());
    add(codes, "certificate.source.", CertificateSource.values());
    add(codes, "certification.mode.", CourseMode.values());
    add(codes, "rules.confidence.", Confidence.values());
    add(codes, "certificates.decided.", Decision.values());
    return codes;
  }

  private static void add(List<String> codes, String prefix, Enum<?>[] values) {
    for (Enum<?> value : values) {
      codes.add(prefix + value.name());
    }
  }

  private static Properties texts(String bundle) {
    String file = "/tw/proteacher/web/i18n/" + bundle + ".properties";
    Properties texts = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(
            CertificationTextsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts;
  }
}
