package tw.proteacher.intake.reading;

import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedRow;

/**
 * 列的去處: where the rows of a file go while it is read.
 *
 * @param <R> one accepted row, typed
 */
public interface RowSink<R> {
  /** A row to be compared with the record on file; {@code fingerprint} 0 if it is to keep none. */
  void stage(int line, FeedRow.Action action, long fingerprint, R row);

  /** A row that cannot be used but whose record is not absent. */
  void stageKey(int line, R key);

  /** A row that was not taken, or was taken with a warning. */
  void except(RowException exception);

  /** A row that may become usable when a person or school appears. */
  void park(WaitingRow row);

  /** A row of a delta whose key was read: whatever waits under it is out of date. */
  void cancelParked(byte[] keyHash);

  /**
   * 例外列.
   *
   * @param school 學校代碼 as received, or empty
   * @param key the key with the ID masked
   * @param raw the row as received, IDs masked
   */
  record RowException(int line, ExceptionCode code, String school, String key, String raw) {}
}
