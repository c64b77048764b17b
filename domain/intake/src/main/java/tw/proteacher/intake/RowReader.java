package tw.proteacher.intake;

/**
 * 逐列判讀: from text to a typed row or to the first exception code that applies. The engine has
 * already seen to the number of fields and to 異動別.
 *
 * @param <R> one accepted row, typed
 */
public interface RowReader<R> {
  Reading<R> read(FeedRow row);

  /**
   * 64 bits that stand for the row's key, by which a second row with the same key is noticed: the
   * key itself where it fits, else a good 64-bit hash of it.
   */
  long key(R row);
}
