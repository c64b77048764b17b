package tw.proteacher.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("切列")
class RecordSplitterTest {
  @Test
  void lines_end_with_line_feed_with_or_without_carriage_return_or_with_the_file() {
    assertThat(records("a,b\r\nc,d\ne,f"))
        .containsExactly("1 PLAIN a,b", "2 PLAIN c,d", "3 PLAIN e,f");
  }

  @Test
  void an_empty_file_has_no_record() {
    assertThat(records("")).isEmpty();
    assertThat(records("\uFEFF")).isEmpty();
  }

  @Test
  void a_byte_order_mark_in_front_is_no_part_of_the_first_value() {
    assertThat(records("\uFEFFa,b\nc,d")).containsExactly("1 PLAIN a,b", "2 PLAIN c,d");
  }

  @Test
  void a_file_of_carriage_returns_is_one_record() {
    assertThat(records("a,b\rc,d\r")).containsExactly("1 PLAIN a,b\rc,d");
  }

  @Test
  void blank_lines_are_told_apart() {
    assertThat(records("a,b\n\r\n  \t\nc,d\n"))
        .containsExactly("1 PLAIN a,b", "2 BLANK ", "3 BLANK   \t", "4 PLAIN c,d");
  }

  @Test
  void a_quoted_value_may_hold_commas_quotes_and_line_ends() {
    assertThat(records("\"a,\"\"1\"\"\",b\n\"two\r\nlines\",d\ne,f"))
        .containsExactly(
            "1 QUOTED \"a,\"\"1\"\"\",b", "2 QUOTED \"two\r\nlines\",d", "4 PLAIN e,f");
  }

  @Test
  void a_quote_that_does_not_close_spoils_its_own_line_only() {
    assertThat(records("a,\"b\nc,d\ne,f\n"))
        .containsExactly("1 BROKEN a,\"b", "2 PLAIN c,d", "3 PLAIN e,f");
  }

  @Test
  void a_broken_quote_does_not_borrow_the_quotes_of_the_next_line() {
    assertThat(records("a,\"b\n\"c\",d\ne,\"f\"\n"))
        .containsExactly("1 BROKEN a,\"b", "2 QUOTED \"c\",d", "3 QUOTED e,\"f\"");
  }

  @Test
  void a_quote_in_the_middle_of_a_value_is_broken() {
    assertThat(records("a\"b,c\n\"a\"b,c\nd,e"))
        .containsExactly("1 BROKEN a\"b,c", "2 BROKEN \"a\"b,c", "3 PLAIN d,e");
  }

  @Test
  void a_value_spans_lines_only_if_the_record_then_has_the_right_number_of_fields() {
    assertThat(records("a,\"b\nc\",d,e\nf,g")).startsWith("1 BROKEN a,\"b").endsWith("3 PLAIN f,g");
  }

  @Test
  void every_physical_line_is_a_record_if_lines_are_not_to_be_joined() {
    assertThat(records("\"two\nlines\",d\ne,f", false))
        .containsExactly("1 BROKEN \"two", "2 BROKEN lines\",d", "3 PLAIN e,f");
  }

  @Test
  void an_endless_line_is_cut_off_and_reading_goes_on_behind_it() {
    String endless = "x".repeat(3_000_000);

    List<String> records = records("a,b\n" + endless + "\nc,d\n");

    assertThat(records).hasSize(3);
    assertThat(records.get(1)).startsWith("2 OVERLONG xxx").hasSize(11 + (1 << 16));
    assertThat(records.get(2)).isEqualTo("3 PLAIN c,d");
  }

  @Test
  void an_endless_line_may_be_the_last() {
    assertThat(records("a,b\n" + "\"".repeat(2_000_000))).hasSize(2);
  }

  @Test
  void nothing_is_lost_where_one_buffer_ends_and_the_next_begins() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400_000; i++) {
      text.append(i).append(i % 3 == 0 ? ",\"b\"" : ",b").append(i % 2 == 0 ? "\n" : "\r\n");
    }

    List<String> records = records(text.toString());

    assertThat(records).hasSize(400_000);
    assertThat(records.get(399_999)).isEqualTo("400000 QUOTED 399999,\"b\"");
    assertThat(records.get(123_457)).isEqualTo("123458 PLAIN 123457,b");
  }

  @Test
  void trail_bytes_of_big5_are_never_taken_for_separators() {
    // The second bytes of these characters cover 0x40 to 0x7E, backslash and bar among them.
    String text = "許功蓋,豹\n育,閱\n";

    assertThat(records(text.getBytes(Charset.forName("MS950")), true)).hasSize(2);
  }

  private static List<String> records(String text) {
    return records(text, true);
  }

  private static List<String> records(String text, boolean join) {
    return records(text.getBytes(StandardCharsets.UTF_8), join);
  }

  private static List<String> records(byte[] bytes, boolean join) {
    RecordSplitter splitter =
        new RecordSplitter(Channels.newChannel(new ByteArrayInputStream(bytes)), 2, join);
    List<String> records = new ArrayList<>();
    try {
      while (splitter.next()) {
        String record =
            new String(
                splitter.buffer(),
                splitter.start(),
                splitter.end() - splitter.start(),
                StandardCharsets.UTF_8);
        records.add(splitter.line() + " " + splitter.form() + " " + record);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return records;
  }
}
