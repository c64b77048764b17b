package tw.proteacher.intake;

import java.util.Collection;
import java.util.List;

/**
 * 匯入規格: what the files of one kind look like and what their rows mean. The context that owns the
 * kind implements it as a bean; how accepted rows reach its tables is said by the matching {@code
 * FeedLedger} in persistence.
 *
 * @param <R> one accepted row, typed
 */
public interface FeedKind<R> {
  FeedKindName name();

  /** The literal header row. Field 0 is always 異動別. */
  List<String> header();

  RowForm form();

  /**
   * Version of how rows are read. Raise it whenever the same text would now be judged otherwise:
   * the next full file is then compared row by row instead of by fingerprint.
   */
  int readingRules();

  /** A reader for one file; loads what it looks up in. Used by one thread. */
  RowReader<R> open();

  /** A reader for few rows, which have these IDs. */
  default RowReader<R> open(Collection<String> nationalIds) {
    return open();
  }
}
