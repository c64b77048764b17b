package tw.proteacher.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("試算表下載")
class SpreadsheetTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1", "＝1"})
  void what_looks_like_a_formula_is_quoted(String text) {
    assertThat(CsvSpreadsheet.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1", "王小明", "S,A1*****", "a=b"})
  void what_does_not_is_left_alone(String text) {
    assertThat(CsvSpreadsheet.harmless(text)).isEqualTo(text);
  }

  @Test
  void csv_says_its_encoding_and_quotes_everything() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (Spreadsheet sheet = new CsvSpreadsheet(bytes)) {
      sheet.row(List.of("鍵", "說\"明", "=1,2"));
    }

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF\"鍵\",\"說\"\"明\",\"'=1,2\"\r\n");
  }

  @Test
  void another_reader_finds_in_the_ods_what_was_written() throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (Spreadsheet sheet = new OdsSpreadsheet(bytes, "例外<資料>")) {
      sheet.row(List.of("姓名", "原始列"));
      sheet.row(List.of("王小明 <&\">", "=cmd|' /C calc'!A0"));
      sheet.row(List.of("\u0001\uFFFF", "𠮷"));
    }

    Sheet read = new SpreadSheet(new ByteArrayInputStream(bytes.toByteArray())).getSheet(0);
    assertThat(read.getName()).isEqualTo("例外<資料>");
    assertThat(read.getRange(1, 0).getValue()).isEqualTo("王小明 <&\">");
    assertThat(read.getRange(1, 1).getValue()).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(read.getRange(1, 1).getFormula()).isNull();
    assertThat(read.getRange(2, 0).getValue()).isEqualTo("\uFFFD\uFFFD");
    assertThat(read.getRange(2, 1).getValue()).isEqualTo("𠮷");
  }

  @Test
  void a_download_without_rows_is_still_a_spreadsheet() throws Exception {
    var bytes = new ByteArrayOutputStream();
    new OdsSpreadsheet(bytes, "例外").close();

    assertThat(new SpreadSheet(new ByteArrayInputStream(bytes.toByteArray())).getNumSheets())
        .isEqualTo(1);
  }
}
