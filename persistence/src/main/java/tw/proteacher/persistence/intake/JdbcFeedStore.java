package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.model.FeedStore;
import tw.proteacher.intake.model.FeedWork;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.model.ParkedWork;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/** Opens transactions on the bulk connection and finds the ledger that belongs to a kind. */
@ApplicationScoped
class JdbcFeedStore implements FeedStore {
  @Inject private Bulk bulk;
  @Inject private Clock clock;
  @Inject @Any private Instance<FeedLedger<?>> injected;

  private @Nullable Iterable<FeedLedger<?>> given;

  /** For the container. */
  JdbcFeedStore() {}

  JdbcFeedStore(Bulk bulk, Clock clock, Iterable<FeedLedger<?>> ledgers) {
    this.bulk = bulk;
    this.clock = clock;
    this.given = ledgers;
  }

  @Override
  public <R> FeedWork<R> begin(
      FeedKind<R> kind, FileRecord file, Manifest manifest, Progress progress) {
    return opening(
        connection ->
            new JdbcFeedWork<>(connection, kind, ledger(kind), file, manifest, progress, now()));
  }

  @Override
  public <R> ParkedWork<R> retry(FeedKind<R> kind) {
    return opening(connection -> new JdbcParkedWork<>(connection, kind, ledger(kind), now()));
  }

  /** What is new by a fifth is vacuumed now, not by those who read it next. */
  @Override
  public void refresh(FeedKind<?> kind, long written) {
    List<String> tables = ledger(kind).tables();
    if (!tables.isEmpty() && isHeavy(tables.get(0), written)) {
      tables.forEach(table -> bulk.update("vacuum (analyze) " + table));
    }
  }

  private boolean isHeavy(String table, long written) {
    return bulk.find(FeedSql.IS_HEAVY, row -> row.getBoolean(1), written, table).orElse(false);
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** A transaction; closed again if it cannot be made ready. */
  private <W> W opening(Opening<W> opening) {
    try {
      Connection connection = bulk.begin();
      try {
        return opening.on(connection);
      } catch (SQLException | RuntimeException | Error failed) {
        connection.rollback();
        connection.close();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @FunctionalInterface
  private interface Opening<W> {
    W on(Connection connection) throws SQLException;
  }

  /** The ledger of the kind reads the kind's own rows. */
  @SuppressWarnings("unchecked")
  private <R> FeedLedger<R> ledger(FeedKind<R> kind) {
    Iterable<FeedLedger<?>> all = given == null ? injected : given;
    return StreamSupport.stream(all.spliterator(), false)
        .filter(ledger -> ledger.kind() == kind.name())
        .map(ledger -> (FeedLedger<R>) ledger)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody keeps " + kind.name()));
  }
}
