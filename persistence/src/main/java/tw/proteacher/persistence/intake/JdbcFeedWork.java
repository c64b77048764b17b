package tw.proteacher.persistence.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ContentHash;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.model.FeedCounts;
import tw.proteacher.intake.model.FeedWork;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.reading.Fingerprints;
import tw.proteacher.intake.reading.LongSet;
import tw.proteacher.intake.reading.WaitingRow;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/**
 * One file's transaction. Rows are carried into temporary tables while the file is read; exceptions
 * go straight into their table, because they vanish with the transaction if the file is refused.
 */
final class JdbcFeedWork<R> implements FeedWork<R> {
  private static final String EXCEPTION_COLUMNS =
      "file_id, line, code, warning, school_code, key, raw";
  private static final String PARKING_COLUMNS =
      "line, key_hash, key, code, action, id_key, id_cipher, fields, awaits_person, awaits_school";

  private static final long UNCOUNTED = -1;

  private final Connection connection;
  private final FeedKind<R> kind;
  private final FeedLedger<R> ledger;
  private final FileRecord file;
  private final Manifest manifest;
  private final Progress progress;
  private final Instant at;
  private final Courier courier;
  private final Staging<R> staging;
  private final Table exceptions;
  private final Table parking;
  private final Table cancelled;
  private final long fileId;
  private FeedSession session;
  private boolean listed;
  private long live = UNCOUNTED;

  JdbcFeedWork(
      Connection connection,
      FeedKind<R> kind,
      FeedLedger<R> ledger,
      FileRecord file,
      Manifest manifest,
      Progress progress,
      Instant at)
      throws SQLException {
    this.connection = connection;
    this.kind = kind;
    this.ledger = ledger;
    this.file = file;
    this.manifest = manifest;
    this.progress = progress;
    this.at = at;
    boolean full = manifest.mode() == FeedMode.FULL;
    FeedSession plain = new FeedSession(connection, full, false, 0, at, progress);
    plain.count(FeedSql.ONE_AT_A_TIME, kind.name().word());
    if (plain.count(FeedSql.TAKEN_ALREADY, kind.name().word(), manifest.sequence()) > 0) {
      throw new IllegalStateException(file.file() + " was overtaken by another run");
    }
    this.fileId = file.id() == 0 ? enter(plain) : file.id();
    this.session = new FeedSession(connection, full, false, fileId, at, progress);
    this.courier = new Courier(connection, progress);
    this.staging = new Staging<>(connection, courier, ledger);
    try (Statement statement = connection.createStatement()) {
      statement.execute(FeedSql.STAGE_AUXILIARIES);
    }
    this.exceptions = new Table(courier, "intake.row_exception", EXCEPTION_COLUMNS);
    this.parking = new Table(courier, "parking", PARKING_COLUMNS);
    this.cancelled = new Table(courier, "cancelled", "key_hash");
  }

  private long enter(FeedSession plain) throws SQLException {
    return plain.count(
        FeedSql.OPEN,
        file.run() == 0 ? null : file.run(),
        file.file(),
        manifest.kind().word(),
        manifest.mode().word(),
        manifest.sequence(),
        manifest.sha256());
  }

  @Override
  public Fingerprints fingerprints() {
    try {
      Fingerprints known = new Fingerprints(expected());
      CopyReader.read(
          connection,
          ledger.fingerprints(),
          row -> {
            listed = row.columns() == 2;
            known.add(row.int8(), listed ? Math.toIntExact(row.int8()) : 0);
            progress.letOthersFirst(known.records());
          });
      if (listed) {
        live = known.records();
      }
      return known;
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** What the database believes to be in the table: exact enough to start with. */
  private long expected() throws SQLException {
    return ledger.tables().isEmpty() ? 0 : session.count(FeedSql.EXPECTED, ledger.tables().get(0));
  }

  @Override
  public LongSet parkedKeys() {
    LongSet keys = new LongSet();
    try (PreparedStatement statement = connection.prepareStatement(FeedSql.PARKED_KEYS)) {
      statement.setString(1, kind.name().word());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          keys.add(ContentHash.of(rows.getString(1)));
        }
      }
      return keys;
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public void stage(int line, FeedRow.Action action, long fingerprint, R row) {
    staging.add(line, action.code(), fingerprint, row);
  }

  @Override
  public void stageKey(int line, R key) {
    staging.add(line, Staging.UNUSABLE, 0, key);
  }

  @Override
  public void except(RowException exception) {
    exceptions
        .row()
        .int8(fileId)
        .int4(exception.line())
        .text(exception.code().name())
        .bool(exception.code().warns())
        .text(exception.school().isEmpty() ? null : exception.school())
        .text(exception.key())
        .text(exception.raw());
  }

  @Override
  public void park(WaitingRow row) {
    Identities.Sealed id = row.id();
    parking
        .row()
        .int4((int) parking.rows())
        .bytes(row.keyHash())
        .text(row.key())
        .text(row.code().name())
        .letter(row.action().code())
        .text(id == null ? null : id.key())
        .bytes(id == null ? null : id.cipher())
        .text(row.fields())
        .bytes(row.person())
        .text(row.school());
  }

  @Override
  public void cancelParked(byte[] keyHash) {
    cancelled.row().bytes(keyHash);
  }

  @Override
  public void complete(@Nullable Fingerprints met) {
    try {
      if (met != null && met.size() > 0) {
        Table unseen = new Table(courier, "unseen", "fp, id");
        met.forEachUnseen((fingerprint, id) -> unseen.row().int8(fingerprint).int8(id));
        unseen.flush();
        // If nothing was met there is nothing to tell apart: every record is compared.
        boolean useful = unseen.rows() < met.records();
        session = new FeedSession(connection, session.full(), useful, fileId, at, progress);
      }
      staging.complete();
      parking.flush();
      cancelled.flush();
      courier.rest();
      try (Statement statement = connection.createStatement()) {
        statement.execute("analyze unseen, parking, cancelled");
      }
      ledger.compare(session);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    if (session.fingerprints()) {
      try (PreparedStatement statement = connection.prepareStatement(ledger.clashes(session));
          ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          clashes.add(new Clash(rows.getInt(1), rows.getLong(2)));
        }
      } catch (SQLException failed) {
        throw new DatabaseFailure(failed);
      }
    }
    return clashes;
  }

  @Override
  public List<LateRefusal> judge() {
    try {
      return ledger.judge(session).stream()
          .map(late -> new LateRefusal(late.line(), late.code()))
          .toList();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public void refuse(Set<Integer> lines) {
    if (lines.isEmpty()) {
      return;
    }
    try {
      Array array = connection.createArrayOf("int4", lines.toArray());
      session.update(FeedSql.REFUSE, array);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public long live() {
    try {
      return live == UNCOUNTED ? ledger.live(session) : live;
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public long missing() {
    try {
      return ledger.missing(session);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public Applied apply() {
    try {
      Tally tally = ledger.apply(session);
      exceptions.flush();
      courier.rest();
      settleParked();
      return new Applied(tally.inserted(), tally.updated(), tally.unchanged(), tally.withdrawn());
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private void settleParked() throws SQLException {
    String word = kind.name().word();
    session.update(session.full() ? FeedSql.DROP_PARKED_FULL : FeedSql.DROP_PARKED_DELTA, word);
    if (parking.rows() > 0) {
      var now = session.now();
      session.update(FeedSql.PARK, word, fileId, fileId, now, now, now);
    }
  }

  @Override
  public void commit(FeedCounts counts) {
    try {
      boolean compared = session.full() && !session.fingerprints();
      session.update(
          FeedSql.TAKEN,
          file.run() == 0 ? null : file.run(),
          counts.read(),
          counts.inserted(),
          counts.updated(),
          counts.unchanged(),
          counts.withdrawn(),
          JdbcFeedRegister.json(counts.exceptions()),
          JdbcFeedRegister.json(counts.warnings()),
          compared,
          session.now(),
          fileId);
      if (compared) {
        session.update(
            FeedSql.READING_RULES,
            JdbcFeedRegister.readingRules(kind.name()),
            Integer.toString(kind.readingRules()));
      }
      connection.commit();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public void close() {
    Staging.close(courier, connection);
  }
}
