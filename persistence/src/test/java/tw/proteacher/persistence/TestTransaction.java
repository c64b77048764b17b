package tw.proteacher.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import tw.proteacher.persistence.jdbc.Db;

/** What the container does for use cases: everything on one connection, committed at the end. */
public final class TestTransaction {
  private TestTransaction() {}

  /** Runs {@code work} in one transaction; an exception rolls it back. */
  public static <T> T in(DataSource dataSource, Function<Db, T> work) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.apply(new Db(always(unclosable(connection))));
        connection.commit();
        return result;
      } catch (RuntimeException | Error failed) {
        connection.rollback();
        throw failed;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static DataSource always(Connection connection) {
    return (DataSource)
        Proxy.newProxyInstance(
            TestTransaction.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> connection);
  }

  private static Connection unclosable(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TestTransaction.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }
}
