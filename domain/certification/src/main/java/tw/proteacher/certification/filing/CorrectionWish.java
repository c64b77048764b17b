package tw.proteacher.certification.filing;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 修正要求: what is to be corrected before a returned case is handed in again.
 *
 * @param evidence performance it is about, or null for the case as a whole
 * @param sheet sheet it is about, or null
 * @param field key of the field of that sheet, or empty
 */
public record CorrectionWish(
    long id,
    int stage,
    @Nullable Long evidence,
    @Nullable Long sheet,
    String field,
    String remark,
    Instant wishedAt)
    implements Serializable {
  /** Whether it opens a sheet of a performance for changes. */
  public boolean opensSheet(long performance, long sheetId) {
    return sheet != null ? sheet == sheetId : evidence == null || evidence == performance;
  }

  /** Whether it opens the files of a performance for changes. */
  public boolean opensFiles(long performance) {
    return sheet == null && (evidence == null || evidence == performance);
  }
}
