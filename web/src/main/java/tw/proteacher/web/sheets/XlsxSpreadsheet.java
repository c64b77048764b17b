package tw.proteacher.web.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Office Open XML, text as shared strings that no program takes for a formula. */
final class XlsxSpreadsheet implements Spreadsheet {
  private static final String APPLICATION = "ProTeacher";
  private static final String VERSION = "1.0";
  private static final String FORBIDDEN = "[\\\\/?*\\[\\]:]";
  private static final int NAME_LENGTH = 31;
  private static final int ROWS_A_SHEET = 1_000_000;
  private static final int CELL_LENGTH = 32_767;

  private final Workbook book;
  private final String name;
  private Worksheet sheet;
  private int sheets = 1;
  private int next;

  XlsxSpreadsheet(OutputStream stream, String title) {
    book = new Workbook(stream, APPLICATION, VERSION);
    String fitting = title.replaceAll(FORBIDDEN, " ").strip();
    name = fitting.isEmpty() ? APPLICATION : fitting;
    sheet = book.newWorksheet(cut(name, NAME_LENGTH));
  }

  @Override
  public void row(List<?> cells) throws IOException {
    if (next == ROWS_A_SHEET) {
      sheet.finish();
      sheets++;
      String number = " " + sheets;
      sheet = book.newWorksheet(cut(name, NAME_LENGTH - number.length()) + number);
      next = 0;
    }
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof Number number) {
        sheet.value(next, i, number);
      } else {
        sheet.value(next, i, cut(readable(cell.toString()), CELL_LENGTH));
      }
    }
    next++;
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  /** Characters that XML cannot hold become the replacement character. */
  private static String readable(String text) {
    return text.codePoints()
        .map(point -> isXml(point) ? point : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
