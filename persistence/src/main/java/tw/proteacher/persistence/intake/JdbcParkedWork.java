package tw.proteacher.persistence.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.model.ParkedWork;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/** The transaction in which the waiting rows of one kind are tried again. */
final class JdbcParkedWork<R> implements ParkedWork<R> {
  private static final int PAGE = 5000;

  private final Connection connection;
  private final FeedKind<R> kind;
  private final FeedLedger<R> ledger;
  private final FeedSession session;
  private final Courier courier;
  private final Staging<R> staging;
  private final Table tried;

  JdbcParkedWork(Connection connection, FeedKind<R> kind, FeedLedger<R> ledger, Instant at)
      throws SQLException {
    this.connection = connection;
    this.kind = kind;
    this.ledger = ledger;
    this.session = new FeedSession(connection, false, false, 0, at, Progress.none());
    session.count(FeedSql.ONE_AT_A_TIME, kind.name().word());
    this.courier = new Courier(connection, Progress.none());
    this.staging = new Staging<>(connection, courier, ledger);
    try (Statement statement = connection.createStatement()) {
      statement.execute("create temporary table tried (id bigint not null) on commit drop");
    }
    this.tried = new Table(courier, "tried", "id");
  }

  @Override
  public long expire() {
    try {
      return session.update(FeedSql.EXPIRE, kind.name().word(), session.now());
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public long waiting() {
    try {
      return session.count(FeedSql.WAITING, kind.name().word());
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Page by page: what is staged meanwhile is carried over the same connection. */
  @Override
  public void forEachPage(Consumer<List<Parked>> consumer) {
    long last = 0;
    List<Parked> page = page(last);
    while (!page.isEmpty()) {
      consumer.accept(page);
      last = page.get(page.size() - 1).id();
      page = page(last);
    }
  }

  private List<Parked> page(long after) {
    courier.rest();
    try (PreparedStatement statement = connection.prepareStatement(FeedSql.PARKED)) {
      statement.setString(1, kind.name().word());
      statement.setLong(2, after);
      statement.setInt(3, PAGE);
      try (ResultSet rows = statement.executeQuery()) {
        List<Parked> page = new ArrayList<>();
        while (rows.next()) {
          page.add(parked(rows));
        }
        return page;
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static Parked parked(ResultSet row) throws SQLException {
    String key = row.getString("id_key");
    boolean withdraws = row.getString("action").charAt(0) == FeedRow.Action.DELETED.code();
    return new Parked(
        row.getLong("id"),
        withdraws ? FeedRow.Action.DELETED : FeedRow.Action.UPDATED,
        key == null ? null : new Identities.Sealed(key, row.getBytes("id_cipher")),
        row.getString("fields"));
  }

  @Override
  public void stage(Parked parked, R row) {
    staging.add((int) parked.id(), parked.action().code(), 0, row);
    tried.row().int8(parked.id());
  }

  @Override
  public Result commit() {
    try {
      staging.complete();
      tried.flush();
      courier.rest();
      long superseded = tried.rows() == 0 ? 0 : session.update(ledger.dropOlderThanRecord());
      if (tried.rows() > superseded) {
        ledger.compare(session);
        ledger.apply(session);
      }
      session.update(FeedSql.DROP_TRIED, kind.name().word());
      connection.commit();
      return new Result(tried.rows() - superseded, superseded);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  @Override
  public void close() {
    Staging.close(courier, connection);
  }
}
