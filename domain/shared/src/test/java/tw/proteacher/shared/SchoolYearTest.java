package tw.proteacher.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("學年度: n 學年度自民國 n 年 8 月 1 日至 n+1 年 7 月 31 日")
class SchoolYearTest {
  @ParameterizedTest(name = "{0} 在 {1} 學年度")
  @CsvSource({
    "2025-07-31, 113",
    "2025-08-01, 114",
    "2006-10-23, 95",
    "2015-10-23, 104",
    "2010-12-31, 99",
    "2011-01-01, 99",
    "2011-08-01, 100"
  })
  void the_year_turns_on_the_first_of_august(LocalDate day, int year) {
    assertThat(SchoolYear.of(day)).isEqualTo(new SchoolYear(year));
  }

  @Test
  void it_begins_and_ends_where_the_next_begins() {
    SchoolYear year = new SchoolYear(114);

    assertThat(year.firstDay()).isEqualTo(LocalDate.of(2025, 8, 1));
    assertThat(year.lastDay().plusDays(1)).isEqualTo(year.plus(1).firstDay());
  }

  @Test
  void a_gregorian_year_is_not_taken_for_one() {
    assertThatThrownBy(() -> new SchoolYear(2025)).isInstanceOf(IllegalArgumentException.class);
  }
}
