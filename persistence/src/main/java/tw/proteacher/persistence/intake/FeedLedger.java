package tw.proteacher.persistence.intake;

import java.sql.SQLException;
import java.util.List;
import tw.proteacher.intake.FeedKindName;

/**
 * 匯入帳: how accepted rows of one kind reach their tables. Every statement runs in the file's one
 * transaction and finds the rows in the temporary table {@code stage}:
 *
 * <pre>
 * line   int     line in the file
 * action "char"  S A U = as the row says, D = withdraw, X = unusable, only its key counts
 * fp     bigint  fingerprint of the line, to be kept as line_fp with the accepted record;
 *                null for X rows and when parked rows are tried again
 * …      the columns of {@link #stagingColumns}
 * </pre>
 *
 * <p>Among rows that are not X a key occurs once. Lines whose fingerprint is on record are not
 * staged: they are unchanged. Nothing that is unchanged may be written (no "seen" marks).
 *
 * @param <R> one accepted row, typed
 */
public interface FeedLedger<R> {
  FeedKindName kind();

  /**
   * Column definitions after line, action and fp, e.g. {@code person_id bigint, code int}; no comma
   * inside a type.
   */
  String stagingColumns();

  /** One row in the order of {@link #stagingColumns}; of an X row only the key must be right. */
  void encode(R row, CopyRow out);

  /**
   * {@link #encode} for one file; for ledgers that keep something in mind while a file is staged,
   * such as which descriptions have been sent already.
   */
  default Encoder<R> encoder() {
    return this::encode;
  }

  /** One row as COPY columns. */
  @FunctionalInterface
  interface Encoder<R> {
    void encode(R row, CopyRow out);
  }

  /**
   * Query of {@code line_fp} of every live record that the feed accounts for and that has one; or,
   * for ledgers of many rows, of {@code (coalesce(line_fp, 0), id)} of <i>every</i> live record
   * that the feed accounts for. The table {@code unseen (fp, id)} then names the records
   * themselves, and live ones need not be counted again.
   */
  String fingerprints();

  /**
   * Everything is staged: the place to hold the rows against the records once, for all that
   * follows. Rows may still become X afterwards.
   */
  default void compare(FeedSession session) throws SQLException {
    // Most ledgers compare where they write.
  }

  /**
   * Query of {@code (line int, line_fp bigint)}: staged rows, X ones left aside, whose key belongs
   * to a live record with a fingerprint that was met in the file as well, i.e. is <i>not</i> {@link
   * FeedSession#absent}. The engine lets the earlier line win.
   */
  String clashes(FeedSession session);

  /** Refusals that only show when rows are seen together (DUP_NUMBER). Their rows become X. */
  default List<LateException> judge(FeedSession session) throws SQLException {
    return List.of();
  }

  /** How many live records the feed accounts for. */
  long live(FeedSession session) throws SQLException;

  /**
   * How many live records a full file would withdraw: {@link FeedSession#absent} and their key not
   * staged, not even as X.
   */
  long missing(FeedSession session) throws SQLException;

  /**
   * Writes the differences: new, changed, withdrawn (D rows; in a full file what is missing), comes
   * back; history; {@code intake.touched_person}; fingerprints where they differ.
   */
  Tally apply(FeedSession session) throws SQLException;

  /**
   * Statement that deletes from {@code stage} what is older than the record on file. Used when
   * parked rows are tried again: {@code stage.line} is then {@code intake.parked_row.id}, whose
   * {@code received_at} is held against the record's time of change.
   */
  String dropOlderThanRecord();

  /**
   * Tables to vacuum and analyse after a file that changed much; the first is the one that has the
   * fingerprints.
   */
  default List<String> tables() {
    return List.of();
  }
}
