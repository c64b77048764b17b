package tw.proteacher.intake.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.reading.Fingerprints;
import tw.proteacher.intake.reading.LongSet;
import tw.proteacher.intake.reading.RowSink;

/**
 * 收檔交易: one file's transaction. First the rows go in, then they are compared and judged, then they
 * are applied; closing without {@link #commit} leaves everything as it was.
 *
 * @param <R> one accepted row, typed
 */
public interface FeedWork<R> extends RowSink<R>, AutoCloseable {
  /** A staged row and the fingerprint of its record, which another line of the file has. */
  record Clash(int line, long fingerprint) {}

  /** A row refused because of what other rows say. */
  record LateRefusal(int line, ExceptionCode code) {}

  /** What became of the staged rows. */
  record Applied(long inserted, long updated, long unchanged, long withdrawn) {}

  /** The fingerprints on record; to be asked for before the first row. */
  Fingerprints fingerprints();

  /** {@code ContentHash} of the shown key of every row that waits for its person or school. */
  LongSet parkedKeys();

  /** All rows are in; {@code met} tells which fingerprints on record were not. */
  void complete(@Nullable Fingerprints met);

  List<Clash> clashes();

  List<LateRefusal> judge();

  /** Staged rows that are not to be applied; their records stay as they are. */
  void refuse(Set<Integer> lines);

  long live();

  /** Live records that the (full) file would withdraw. */
  long missing();

  Applied apply();

  void commit(FeedCounts counts);

  @Override
  void close();
}
