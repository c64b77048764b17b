package tw.proteacher.certification.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * 登錄列: one row of the sheet, as it was typed.
 *
 * @param line its number in the sheet
 */
public record BulkLine(
    int line, String id, String name, String tier, String number, String year, String obtained)
    implements Serializable {
  /** The cells in the order of the template. */
  public List<String> cells() {
    return List.of(id, name, tier, number, year, obtained);
  }
}
