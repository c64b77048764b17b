package tw.proteacher.persistence.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tw.proteacher.persistence.jdbc.DatabaseFailure;
import tw.proteacher.persistence.jdbc.Db;

/**
 * Connections of their own for work that moves many rows: outside the container's transactions,
 * committed by whoever opened them.
 */
@ApplicationScoped
class Bulk {
  @Resource(lookup = "java:/jdbc/ProTeacherBulk")
  private DataSource dataSource;

  /** For the container. */
  Bulk() {}

  /** For tests and tools, on a datasource of their own. */
  Bulk(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A connection with a transaction open. */
  Connection begin() throws SQLException {
    Connection connection = dataSource.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** One statement in a transaction of its own; says how many rows it changed. */
  int update(String sql, @Nullable Object... arguments) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      try (PreparedStatement statement = prepared(connection, sql, arguments)) {
        return statement.executeUpdate();
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** The first row, in a transaction of its own. */
  <T> Optional<T> find(String sql, Db.Row<T> row, @Nullable Object... arguments) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      try (PreparedStatement statement = prepared(connection, sql, arguments);
          ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static PreparedStatement prepared(
      Connection connection, String sql, @Nullable Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
    return statement;
  }
}
