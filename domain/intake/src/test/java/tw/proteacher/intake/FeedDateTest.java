package tw.proteacher.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("匯入日期")
class FeedDateTest {
  @ParameterizedTest
  @CsvSource({
    "114/06/05, 2025-06-05",
    "1140605, 2025-06-05",
    "2025-06-05, 2025-06-05",
    "97/2/29, 2008-02-29",
    "990228, 2010-02-28",
    "1/1/1, 1912-01-01"
  })
  void the_three_forms_are_read(String text, LocalDate day) {
    assertThat(FeedDate.parse(text)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "99/2/29", "114/02/30", "114/13/01", "0109/4/30", "2025/06/05", "20250605", "114-06-05",
        "2025-6-5", "0000605", "0/1/1", "114/06", "114/06/05/1", "１１４/06/05", "114/ 6/05",
            "-14/06/05",
        "0109-04-30", "9999-01-01", "114.06.05"
      })
  void anything_else_and_impossible_days_are_refused(String text) {
    assertThat(FeedDate.parse(text)).isEmpty();
  }
}
