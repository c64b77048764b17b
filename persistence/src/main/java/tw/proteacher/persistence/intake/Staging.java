package tw.proteacher.persistence.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import tw.proteacher.persistence.jdbc.DatabaseFailure;

/** The temporary table {@code stage} of one kind. */
final class Staging<R> {
  /** Action of a row of which only the key counts. */
  static final char UNUSABLE = 'X';

  private final Connection connection;
  private final Courier courier;
  private final FeedLedger.Encoder<R> encoder;
  private final Table table;

  Staging(Connection connection, Courier courier, FeedLedger<R> ledger) throws SQLException {
    this.connection = connection;
    this.courier = courier;
    this.encoder = ledger.encoder();
    StringBuilder columns = new StringBuilder("line, action, fp");
    for (String definition : ledger.stagingColumns().split(",")) {
      columns.append(", ").append(definition.strip().split("\\s")[0]);
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local work_mem = '96MB'");
      // A night's differences are few rows of large tables that are in memory by then.
      statement.execute("set local random_page_cost = 1.1");
      // Sizes and rough numbers of distinct keys are all the planner needs to know.
      statement.execute("set local default_statistics_target = 10");
      statement.execute(FeedSql.STAGE.formatted(ledger.stagingColumns()));
    }
    this.table = new Table(courier, "stage", columns.toString());
  }

  void add(int line, char action, long fingerprint, R row) {
    CopyRow out = table.row().int4(line).letter(action);
    if (fingerprint == 0) {
      out.nothing();
    } else {
      out.int8(fingerprint);
    }
    encoder.encode(row, out);
  }

  /** Everything is in the table and the planner knows how much. */
  void complete() throws SQLException {
    table.flush();
    courier.rest();
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze stage");
    }
  }

  /** Ends the transaction: whatever was not committed never was. */
  static void close(Courier courier, Connection connection) {
    try (connection) {
      try {
        courier.rest();
      } finally {
        courier.close();
        connection.rollback();
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }
}
