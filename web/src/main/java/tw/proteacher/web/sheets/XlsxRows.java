package tw.proteacher.web.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;

/**
 * XLSX: what the cells of the first sheet show, dates as ISO days, formulas as their last result.
 */
final class XlsxRows {
  /** Numbers of the built-in formats that show a date. */
  private static final int FIRST_DATE_FORMAT = 14;

  private static final int LAST_DATE_FORMAT = 22;
  private static final int MOST_PLACES = 400;

  private XlsxRows() {}

  /**
   * @param styled whether it says how its cells look; without that no number is a date
   */
  static List<List<String>> read(byte[] content, boolean styled) throws IOException {
    SheetLimits rows = new SheetLimits();
    try (ReadableWorkbook book =
            new ReadableWorkbook(
                new ByteArrayInputStream(content), new ReadingOptions(styled, true));
        Stream<Row> stream = book.getFirstSheet().openStream()) {
      int expected = 1;
      for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
        Row row = all.next();
        if (row.getRowNum() > expected) {
          rows.add(List.of(), row.getRowNum() - (long) expected);
        }
        expected = row.getRowNum() + 1;
        rows.add(cells(row), 1);
      }
    } catch (ExcelReaderException | DateTimeException | NumberFormatException broken) {
      throw SheetReader.unreadable(broken);
    }
    return rows.rows();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      String value = cell == null ? "" : text(cell);
      int column = cell == null ? cells.size() : cell.getColumnIndex();
      if (value.isEmpty()) {
        continue;
      }
      if (column >= SheetLimits.MOST_COLUMNS) {
        throw new RuleViolation("sheets.too_many_columns", SheetLimits.MOST_COLUMNS);
      }
      while (cells.size() < column) {
        cells.add("");
      }
      cells.add(value);
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return isDate(cell) ? cell.asDate().toLocalDate().toString() : number(cell.getRawValue());
    }
    @Nullable String shown = cell.getText();
    return shown == null ? "" : shown;
  }

  /** As it is typed; one with an exponent of millions would fill the memory if written out. */
  private static String number(String raw) {
    BigDecimal number = new BigDecimal(raw);
    return Math.abs((long) number.scale()) > MOST_PLACES
        ? raw
        : number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(Cell cell) {
    Integer format = cell.getDataFormatId();
    String pattern = cell.getDataFormatString();
    if (format != null && format >= FIRST_DATE_FORMAT && format <= LAST_DATE_FORMAT) {
      return true;
    }
    String lower = pattern == null ? "" : pattern.toLowerCase(Locale.ROOT);
    return lower.contains("y") && lower.contains("d");
  }
}
