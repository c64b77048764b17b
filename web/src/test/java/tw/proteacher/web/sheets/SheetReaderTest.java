package tw.proteacher.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.shared.RuleViolation;

@DisplayName("讀取試算表")
class SheetReaderTest {
  private static List<List<String>> read(byte[] content) throws IOException {
    return SheetReader.read(new ByteArrayInputStream(content));
  }

  private static String refusal(byte[] content) {
    RuleViolation refused = catchThrowableOfType(RuleViolation.class, () -> read(content));
    assertThat(refused).isNotNull();
    return refused.findings().get(0).code();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] ods(String rows) throws IOException {
    String content =
        """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
        xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>\
        <office:spreadsheet><table:table>%s</table:table></office:spreadsheet></office:body>\
        </office:document-content>\
        """
            .formatted(rows);
    return zip("content.xml", bytes(content));
  }

  /** One number in the first cell, shown in the given built-in format; without any if empty. */
  private static byte[] xlsx(String number, String format) throws IOException {
    String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String parts = "http://schemas.openxmlformats.org/package/2006/relationships";
    Map<String, String> files =
        Map.of(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
            </Types>\
            """,
            "xl/workbook.xml",
            "<workbook %s xmlns:r=\"%s\"><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                .formatted(main, office),
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                .formatted(parts, office),
            "xl/styles.xml",
            "<styleSheet %s><cellXfs><xf numFmtId=\"%s\"/></cellXfs></styleSheet>"
                .formatted(main, format),
            "xl/worksheets/sheet1.xml",
            "<worksheet %s><sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>%s</v></c></row></sheetData></worksheet>"
                .formatted(main, number));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (format.isEmpty() && file.getKey().endsWith("styles.xml")) {
          continue;
        }
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(bytes(file.getValue()));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void what_was_written_is_read_again(SheetFormat format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Spreadsheet sheet = format.open(bytes, "總表")) {
      sheet.row(List.of("姓名", "次數", "備註"));
      sheet.row(List.of("王小明 <&\">", 12, ""));
      sheet.row(List.of("", "", "𠮷,\"堃\""));
    }

    assertThat(read(bytes.toByteArray()))
        .containsExactly(
            List.of("姓名", "次數", "備註"), List.of("王小明 <&\">", "12"), List.of("", "", "𠮷,\"堃\""));
  }

  @Test
  void an_ods_of_another_program_is_read() throws IOException {
    Sheet sheet = new Sheet("工作表1", 3, 3);
    Range range = sheet.getDataRange();
    range.setValues("姓名", "日期", "數", "王小明", LocalDate.of(2025, 5, 31), 1.5, null, null, "尾");
    SpreadSheet book = new SpreadSheet();
    book.appendSheet(sheet);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.save(bytes);

    assertThat(read(bytes.toByteArray()))
        .containsExactly(
            List.of("姓名", "日期", "數"), List.of("王小明", "2025-05-31", "1.5"), List.of("", "", "尾"));
  }

  @Test
  void an_xlsx_says_its_dates_as_days() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("工作表1");
      sheet.value(0, 0, LocalDate.of(2025, 5, 31));
      sheet.style(0, 0).format("yyyy/m/d").set();
      sheet.value(2, 1, 6);
    }

    assertThat(read(bytes.toByteArray()))
        .containsExactly(List.of("2025-05-31"), List.of(), List.of("", "6"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "MS950"})
  void a_csv_is_read_in_the_encodings_of_office_programs(String charset) throws IOException {
    assertThat(read("姓名,學校\r\n王小明,仁德國小\r\n".getBytes(Charset.forName(charset))))
        .containsExactly(List.of("姓名", "學校"), List.of("王小明", "仁德國小"));
  }

  @Test
  void byte_order_marks_and_tabs_are_understood() throws IOException {
    assertThat(read(bytes("\uFEFF姓名;學校\n甲;乙\n"))).element(1).isEqualTo(List.of("甲", "乙"));
    assertThat(read("\uFEFF姓名\t學校\n甲\t乙\n".getBytes(StandardCharsets.UTF_16LE)))
        .element(1)
        .isEqualTo(List.of("甲", "乙"));
  }

  @Test
  void mixed_encodings_are_refused() {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.writeBytes(bytes("王小明堃,"));
    mixed.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF});

    assertThat(refusal(mixed.toByteArray())).isEqualTo("sheets.encoding");
  }

  @Test
  void what_is_no_spreadsheet_is_refused() throws IOException {
    assertThat(refusal(new byte[0])).isEqualTo("sheets.empty");
    assertThat(refusal(bytes(" \n , \n"))).isEqualTo("sheets.empty");
    assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
        .isEqualTo("sheets.old_excel");
    assertThat(refusal(zip("readme.txt", bytes("x")))).isEqualTo("sheets.unreadable");
    assertThat(refusal(bytes("%PDF-1.7\n\0\0"))).isEqualTo("sheets.unknown_kind");
    assertThat(refusal(zip("xl/workbook.xml", bytes("<workbook")))).isEqualTo("sheets.unreadable");
    assertThat(refusal(new byte[SheetReader.MOST_BYTES + 1])).isEqualTo("sheets.too_large");
  }

  @Test
  void a_zip_that_unpacks_to_far_too_much_is_not_unpacked() throws IOException {
    assertThat(refusal(zip("content.xml", new byte[60 * 1024 * 1024]))).isEqualTo("sheets.bomb");
  }

  @Test
  void rows_and_cells_that_claim_to_stand_there_a_million_times_are_not_built() throws IOException {
    String cell = "<table:table-cell%s><text:p>x</text:p></table:table-cell>";
    String rows = " table:number-rows-repeated=\"1000000\"";
    String columns = " table:number-columns-repeated=\"16384\"";

    assertThat(
            refusal(
                ods("<table:table-row" + rows + ">" + cell.formatted("") + "</table:table-row>")))
        .isEqualTo("sheets.too_many_rows");
    assertThat(refusal(ods("<table:table-row>" + cell.formatted(columns) + "</table:table-row>")))
        .isEqualTo("sheets.too_many_columns");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775807", "4294967296"})
  void counts_too_large_to_be_added_up_are_refused_like_large_ones(String times)
      throws IOException {
    String first = "<table:table-cell><text:p>x</text:p></table:table-cell>";
    String rows =
        "<table:table-row>"
            + first
            + "</table:table-row>"
            + "<table:table-row table:number-rows-repeated=\""
            + times
            + "\">"
            + first
            + "</table:table-row>";
    String cells =
        "<table:table-row>"
            + first
            + "<table:table-cell table:number-columns-repeated=\""
            + times
            + "\"><text:p>x</text:p></table:table-cell></table:table-row>";

    assertThat(refusal(ods(rows))).isEqualTo("sheets.too_many_rows");
    assertThat(refusal(ods(cells))).isEqualTo("sheets.too_many_columns");
  }

  @Test
  void a_number_with_millions_of_places_is_not_written_out() throws IOException {
    assertThat(read(xlsx("1E999999999", "0"))).containsExactly(List.of("1E999999999"));
    assertThat(read(xlsx("1E-999999999", "0"))).containsExactly(List.of("1E-999999999"));
    assertThat(read(xlsx("1.50E2", "0"))).containsExactly(List.of("150"));
  }

  @Test
  void an_xlsx_that_says_nothing_of_its_looks_is_read() throws IOException {
    assertThat(
            read(xlsx("104</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>初階</t></is></c><c><v>7", "")))
        .containsExactly(List.of("104", "初階", "7"));
  }

  @Test
  void a_cell_beyond_all_columns_or_a_row_of_thousands_of_cells_is_refused_before_it_is_built()
      throws IOException {
    assertThat(refusal(xlsx("1</v></c><c r=\"ZZZZZZ1\"><v>1", ""))).isEqualTo("sheets.unreadable");
    assertThat(refusal(xlsx("1</v></c><c r=\"!!\"><v>1", ""))).isEqualTo("sheets.unreadable");
    assertThat(refusal(xlsx("1</v></c>" + "<c/>".repeat(20_000) + "<c><v>1", "")))
        .isEqualTo("sheets.too_many_columns");
    assertThat(refusal(bytes("甲,乙,丙,丁,戊,己\n".repeat(20_000).repeat(4).substring(0, 600_000))))
        .isIn("sheets.bomb", "sheets.too_many_rows");
  }

  @Test
  void more_cells_than_a_list_of_people_needs_are_refused() {
    assertThat(refusal(bytes(("1,".repeat(40) + "1\n").repeat(10_000)))).isEqualTo("sheets.bomb");
  }

  @Test
  void a_day_that_no_calendar_has_is_refused() throws IOException {
    assertThat(refusal(xlsx("1E15", "14"))).isEqualTo("sheets.unreadable");
  }

  @Test
  void blank_rows_and_cells_to_the_end_of_the_sheet_are_none() throws IOException {
    byte[] typical =
        ods(
            """
            <table:table-row><table:table-cell><text:p>甲<text:s/>乙</text:p></table:table-cell>\
            <table:table-cell table:number-columns-repeated="16383"/></table:table-row>\
            <table:table-row table:number-rows-repeated="1048575">\
            <table:table-cell table:number-columns-repeated="16384"/></table:table-row>\
            """);

    assertThat(read(typical)).containsExactly(List.of("甲 乙"));
  }

  @Test
  void an_entity_that_points_outside_is_not_followed() throws IOException {
    byte[] content =
        zip(
            "content.xml",
            bytes(
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<x xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                    + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><table:table>"
                    + "<table:table-row><table:table-cell><text:p>&e;</text:p>"
                    + "</table:table-cell></table:table-row></table:table></x>"));

    assertThat(refusal(content)).isIn("sheets.unreadable", "sheets.empty");
  }
}
