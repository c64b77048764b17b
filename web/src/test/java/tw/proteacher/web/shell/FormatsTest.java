package tw.proteacher.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("頁面上的日期與數字")
class FormatsTest {
  @Test
  void dates_are_of_the_republic() {
    LocalDate day = LocalDate.of(2020, 6, 5);

    assertThat(Formats.date(day)).isEqualTo("109/06/05");
    assertThat(Formats.dateLong(day)).isEqualTo("109年6月5日");
    assertThat(Formats.western(day)).isEqualTo("2020-06-05");
  }

  @Test
  void moments_are_told_in_taipei() {
    assertThat(Formats.moment(Instant.parse("2020-06-05T16:30:00Z"))).isEqualTo("109/06/06 00:30");
    assertThat(Formats.moment(OffsetDateTime.parse("2020-06-05T16:30:00Z")))
        .isEqualTo("109/06/06 00:30");
  }

  @Test
  void nothing_is_an_empty_text() {
    assertThat(Formats.date(null)).isEmpty();
    assertThat(Formats.moment(null)).isEmpty();
    assertThat(Formats.hours(null)).isEmpty();
  }

  @Test
  void hours_and_facts_have_no_idle_zeros() {
    assertThat(Formats.hours(60)).isEqualTo("6");
    assertThat(Formats.hours(15)).isEqualTo("1.5");
    assertThat(Formats.readable(new BigDecimal("30.0"))).isEqualTo("30");
    assertThat(Formats.readable(1234567)).isEqualTo("1234567");
  }

  @Test
  void pages_round_the_current_one_are_offered() {
    assertThat(Formats.pages(101, 50)).isEqualTo(3);
    assertThat(Formats.pages(0, 50)).isEqualTo(1);
    assertThat(Formats.window(1, 101, 50)).containsExactly(1L, 2L, 3L);
    assertThat(Formats.window(9, 1000, 50)).containsExactly(7L, 8L, 9L, 10L, 11L);
  }
}
