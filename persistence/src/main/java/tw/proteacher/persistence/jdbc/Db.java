package tw.proteacher.persistence.jdbc;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Slice;

/**
 * SQL on the application's transactional datasource. Statements are text-block constants with
 * {@code ?} parameters; rows become records.
 */
@ApplicationScoped
public class Db {
  @Resource(lookup = "java:/jdbc/ProTeacher")
  private DataSource dataSource;

  private @Nullable Connection open;

  /** For the container. */
  public Db() {}

  /** For tests, on a datasource of their own. */
  public Db(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** For bulk work: on one connection that stays open and whose transaction the caller ends. */
  public static Db over(Connection connection) {
    Db db = new Db();
    db.open = connection;
    return db;
  }

  /** One row of a result as a value. */
  @FunctionalInterface
  public interface Row<T extends @Nullable Object> {
    T read(ResultSet row) throws SQLException;
  }

  /** Work on one connection. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object> {
    T on(Connection connection) throws SQLException;
  }

  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
    return on(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, arguments);
              ResultSet rows = statement.executeQuery()) {
            List<T> values = new ArrayList<>();
            while (rows.next()) {
              values.add(row.read(rows));
            }
            return values;
          }
        });
  }

  public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... arguments) {
    return list(sql, row, arguments).stream().findFirst();
  }

  /** The single row of a query that always has one (counts, inserts that return their key). */
  public <T> T one(String sql, Row<T> row, @Nullable Object... arguments) {
    return find(sql, row, arguments).orElseThrow(() -> new IllegalStateException("no row"));
  }

  public long count(String sql, @Nullable Object... arguments) {
    return one(sql, row -> row.getLong(1), arguments);
  }

  /**
   * A page of a list. {@code sql} ends with {@code limit ? offset ?} and has a last column {@code
   * total}, written {@code count(*) over ()}.
   */
  public <T> Slice<T> slice(
      String sql, Row<T> row, int first, int size, @Nullable Object... arguments) {
    @Nullable Object[] all = new Object[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = size;
    all[arguments.length + 1] = first;
    long[] total = {0};
    List<T> rows =
        list(
            sql,
            result -> {
              total[0] = result.getLong("total");
              return row.read(result);
            },
            all);
    return new Slice<>(rows, rows.isEmpty() ? first : total[0]);
  }

  /** Changes rows; says how many. */
  public int update(String sql, @Nullable Object... arguments) {
    return on(
        connection -> {
          try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
          }
        });
  }

  /** For what needs the connection itself; it takes part in the running transaction. */
  public <T extends @Nullable Object> T on(Work<T> work) {
    if (open != null) {
      return onOpen(open, work);
    }
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static <T extends @Nullable Object> T onOpen(Connection connection, Work<T> work) {
    try {
      return work.on(connection);
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
