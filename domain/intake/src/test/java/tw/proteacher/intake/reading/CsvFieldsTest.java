package tw.proteacher.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("欄位")
class CsvFieldsTest {
  @Test
  void an_empty_field_is_a_field() {
    assertThat(CsvFields.split("")).containsExactly("");
    assertThat(CsvFields.split(",a,,")).containsExactly("", "a", "", "");
    assertThat(CsvFields.split("\"\",a,\"\"")).containsExactly("", "a", "");
  }

  @Test
  void quotes_are_undone() {
    assertThat(CsvFields.split("\"a,\"\"b\"\"\",c")).containsExactly("a,\"b\"", "c");
  }

  @Test
  void broken_quoting_is_none() {
    assertThat(CsvFields.split("\"a,b")).isNull();
    assertThat(CsvFields.split("a\"b,c")).isNull();
    assertThat(CsvFields.split("\"a\"b,c")).isNull();
  }

  @Test
  void what_was_joined_can_be_split() {
    List<String> values = List.of("", "a,b", "\"", "兩\n行", "");

    assertThat(CsvFields.split(CsvFields.join(values))).isEqualTo(values);
  }
}
