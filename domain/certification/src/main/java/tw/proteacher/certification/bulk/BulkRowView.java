package tw.proteacher.certification.bulk;

import java.io.Serializable;
import java.util.List;

/**
 * 檢核列: one row with what was found out.
 *
 * @param cells as typed; where it is shown, the ID is masked
 * @param codes what is wrong
 */
public record BulkRowView(BulkLine cells, BulkOutcome outcome, List<String> codes)
    implements Serializable {
  public BulkRowView {
    codes = List.copyOf(codes);
  }
}
