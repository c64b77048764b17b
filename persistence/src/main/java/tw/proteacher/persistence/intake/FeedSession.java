package tw.proteacher.persistence.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.Progress;

/**
 * One file's transaction as its {@link FeedLedger} sees it.
 *
 * @param connection with the transaction open; never committed or closed by a ledger
 * @param full a full file: what is missing is to be withdrawn
 * @param fingerprints whether lines were matched by fingerprint and {@code unseen} is filled; else
 *     every row of the file is staged
 * @param fileId the row of intake.feed_file, 0 when parked rows are tried again
 * @param at the moment all changes carry
 * @param progress to be asked to let others first between statements that hold nobody up
 */
public record FeedSession(
    Connection connection,
    boolean full,
    boolean fingerprints,
    long fileId,
    Instant at,
    Progress progress) {

  /** Changes rows; says how many. */
  public long update(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepared(sql, arguments)) {
      return statement.executeLargeUpdate();
    }
  }

  /** The first column of the only row. */
  public long count(String sql, @Nullable Object... arguments) throws SQLException {
    try (PreparedStatement statement = prepared(sql, arguments);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Numbers by word: the two columns of every row. */
  public Map<String, Long> tally(String sql) throws SQLException {
    Map<String, Long> tally = new HashMap<>();
    try (PreparedStatement statement = prepared(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        tally.put(rows.getString(1), rows.getLong(2));
      }
    }
    return tally;
  }

  /** {@link #at} as a parameter for timestamptz columns. */
  public OffsetDateTime now() {
    return at.atOffset(ZoneOffset.UTC);
  }

  /** SQL condition: the line that record {@code alias} was accepted from is not in this file. */
  public String absent(String alias) {
    return fingerprints
        ? "(%1$s.line_fp is null or %1$s.line_fp in (select fp from unseen))".formatted(alias)
        : "true";
  }

  /** SQL condition: the line that record {@code alias} was accepted from is in this file too. */
  public String present(String alias) {
    return fingerprints
        ? "(%1$s.line_fp is not null and %1$s.line_fp not in (select fp from unseen))"
            .formatted(alias)
        : "false";
  }

  /** Marks people for recomputation; {@code select} yields their ids. */
  public void touch(String select, @Nullable Object... arguments) throws SQLException {
    update(
        "insert into intake.touched_person (person_id) " + select + " on conflict do nothing",
        arguments);
  }

  private PreparedStatement prepared(String sql, @Nullable Object... arguments)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
