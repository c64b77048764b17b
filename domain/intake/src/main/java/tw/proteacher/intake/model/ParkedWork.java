package tw.proteacher.intake.model;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Identities;

/**
 * 暫存重試交易: the transaction in which waiting rows of one kind are tried again.
 *
 * @param <R> one accepted row, typed
 */
public interface ParkedWork<R> extends AutoCloseable {
  /** A waiting row as it was kept. */
  record Parked(
      long id, FeedRow.Action action, Identities.@Nullable Sealed identity, String fields) {}

  /** What came of it. */
  record Result(long taken, long superseded) {}

  /** Drops what has waited long enough; says how many. */
  long expire();

  /** How many rows wait. */
  long waiting();

  /**
   * Rows whose person or school there may be now, some thousand at a time: what is still unknown
   * need not be read again every night.
   */
  void forEachPage(Consumer<List<Parked>> page);

  /** The row is understood now. */
  void stage(Parked parked, R row);

  /** Applies what was staged, takes it off the waiting list and commits. */
  Result commit();

  @Override
  void close();
}
