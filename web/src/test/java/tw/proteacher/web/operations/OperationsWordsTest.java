package tw.proteacher.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.RunStep;
import tw.proteacher.intake.runs.StepStatus;

@DisplayName("維運頁面的用詞")
class OperationsWordsTest {
  private static final Path CHECKS =
      Path.of("../persistence/src/main/resources/db/migration/V2026_11_22_19__quality_checks.sql");

  @Test
  void every_state_step_job_kind_and_code_has_a_word() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(RunStatus.values()).forEach(one -> keys.add("operations.status." + one));
    Arrays.stream(RunStatus.values()).forEach(one -> keys.add("operations.status.sentence." + one));
    Arrays.stream(StepStatus.values()).forEach(one -> keys.add("operations.step.status." + one));
    Arrays.stream(RunStep.values()).forEach(one -> keys.add("operations.step." + one.id()));
    Arrays.stream(Job.values()).forEach(one -> keys.add("operations.job." + one.id()));
    Arrays.stream(FeedKindName.values()).forEach(one -> keys.add("operations.kind." + one.word()));
    Arrays.stream(ExceptionCode.values()).forEach(one -> keys.add("operations.exception." + one));

    assertThat(words().keySet()).containsAll(keys);
  }

  @Test
  void every_quality_check_has_a_sentence() throws Exception {
    Matcher code =
        Pattern.compile("^\\('(\\w+)', \\d+", Pattern.MULTILINE).matcher(Files.readString(CHECKS));
    List<String> keys = new ArrayList<>();
    while (code.find()) {
      keys.add("operations.quality." + code.group(1));
    }

    assertThat(keys).hasSizeGreaterThanOrEqualTo(20);
    assertThat(words().keySet()).containsAll(keys);
  }

  private static ResourceBundle words() {
    return ResourceBundle.getBundle(
        "tw.proteacher.web.i18n.operations", Locale.TRADITIONAL_CHINESE);
  }
}
