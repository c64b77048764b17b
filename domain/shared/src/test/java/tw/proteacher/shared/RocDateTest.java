package tw.proteacher.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("民國日期")
class RocDateTest {
  @ParameterizedTest
  @CsvSource({
    "1090605, 2020-06-05",
    "109/6/5, 2020-06-05",
    "109.6.5, 2020-06-05",
    "109年6月5日, 2020-06-05",
    "民國109年6月5日, 2020-06-05",
    "2020-06-05, 2020-06-05",
    "１０９／６／５, 2020-06-05",
    "' 99/12/31 ', 2010-12-31",
    "1/1/1, 1912-01-01",
    "97/2/29, 2008-02-29"
  })
  void what_people_type_is_understood(String typed, LocalDate day) {
    assertThat(RocDate.parse(typed)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "99/2/29", "112/02/29", "109/13/1", "109/6", "abc", "0/1/1", "109/6/31"})
  void an_impossible_date_is_refused_and_never_shifted(String typed) {
    assertThat(RocDate.parse(typed)).isEmpty();
  }

  @Test
  void it_is_written_as_people_read_it() {
    LocalDate day = LocalDate.of(2020, 6, 5);

    assertThat(RocDate.format(day)).isEqualTo("109/06/05");
    assertThat(RocDate.formatLong(day)).isEqualTo("109年6月5日");
  }
}
