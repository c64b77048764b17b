package tw.proteacher.web.sheets;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * 欄位: one column of a list that is shown and exported.
 *
 * @param label its heading
 * @param value what stands in it; a {@link Number} stays one
 */
public record SheetColumn<T>(String label, Function<? super T, ?> value) {
  /** Writes the headings and one line for each row, and ends the sheet. */
  public static <T> void write(
      Spreadsheet sheet, List<SheetColumn<T>> columns, Iterable<? extends T> rows)
      throws IOException {
    try (sheet) {
      sheet.row(columns.stream().map(SheetColumn::label).toList());
      for (T row : rows) {
        sheet.row(columns.stream().<Object>map(column -> column.value().apply(row)).toList());
      }
    }
  }
}
