package tw.proteacher.intake.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("夜間排程")
class NightlyCalendarTest {
  @ParameterizedTest(name = "{0}, 排定 {1} → {2}")
  @CsvSource({
    "2025-11-23T02:29:59, 02:30, 2025-11-22",
    "2025-11-23T02:30:00, 02:30, 2025-11-23",
    "2025-11-23T23:59:59, 02:30, 2025-11-23",
    "2025-11-24T00:00:00, 02:30, 2025-11-23",
    "2025-08-01T00:00:00, 00:00, 2025-08-01",
    "2024-02-29T02:30:00, 02:30, 2024-02-29",
    "2025-01-01T01:00:00, 23:45, 2024-12-31"
  })
  void a_night_is_due_from_its_hour_on(LocalDateTime now, LocalTime at, LocalDate night) {
    assertThat(NightlyCalendar.dueNight(now, at)).isEqualTo(night);
  }
}
