package tw.proteacher.certification.bulk;

import java.util.List;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

/** 登錄批次查詢. */
public interface BulkQueries {
  /** Refused with NotFound. */
  BulkView get(long id);

  /** The batches of the authorities one acts for, newest first. */
  Slice<BulkView> page(Reach reach, int first, int size);

  /** The first rows of one outcome, IDs masked. */
  List<BulkRowView> rows(long id, BulkOutcome outcome, int most);

  /** All rows in error as they were typed. */
  List<BulkRowView> errors(long id);
}
