package tw.proteacher.web.sheets;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.shared.RuleViolation;

/** Takes rows in as long as they are of a size that people make; says the limit otherwise. */
final class SheetLimits {
  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 200;
  static final int MOST_TEXT = 4_000;

  /** As many rows as are taken, twenty columns wide. */
  private static final long MOST_CELLS = 400_000;

  private final List<List<String>> rows = new ArrayList<>();
  private long taken;

  /** Takes the next row; {@code times} is how often it stands there. */
  void add(List<String> cells, long times) {
    List<String> row = trimmed(cells);
    if (row.isEmpty()) {
      blank(times);
      return;
    }
    if (row.size() > MOST_COLUMNS) {
      throw new RuleViolation("sheets.too_many_columns", MOST_COLUMNS);
    }
    for (String cell : row) {
      if (cell.length() > MOST_TEXT) {
        throw new RuleViolation("sheets.cell_too_long", rows.size() + 1, MOST_TEXT);
      }
    }
    if (rows.size() + times > MOST_ROWS) {
      throw new RuleViolation("sheets.too_many_rows", MOST_ROWS);
    }
    taken += times * row.size();
    if (taken > MOST_CELLS) {
      throw new RuleViolation("sheets.bomb");
    }
    for (long i = 0; i < times; i++) {
      rows.add(row);
    }
  }

  /** Blank rows keep the numbers of those below; a sheet that is blank from here on has its end. */
  private void blank(long times) {
    for (long i = 0; i < times && rows.size() < MOST_ROWS; i++) {
      rows.add(List.of());
    }
  }

  /** Everything taken, without the blank rows at the end. */
  List<List<String>> rows() {
    int end = rows.size();
    while (end > 0 && rows.get(end - 1).isEmpty()) {
      end--;
    }
    if (end == 0) {
      throw new RuleViolation("sheets.empty");
    }
    return List.copyOf(rows.subList(0, end));
  }

  private static List<String> trimmed(List<String> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isBlank()) {
      end--;
    }
    return cells.subList(0, end).stream().map(String::strip).toList();
  }
}
