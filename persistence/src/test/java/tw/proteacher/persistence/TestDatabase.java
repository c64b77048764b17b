package tw.proteacher.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import tw.proteacher.persistence.platform.FlywayMigration;

/**
 * A real PostgreSQL for tests: one embedded server per test run (or the one of PROTEACHER_TEST_DB),
 * one migrated template, a fresh copy of it for whoever asks.
 */
public final class TestDatabase {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String TEMPLATE = "template_" + ProcessHandle.current().pid();
  private static final PGSimpleDataSource ADMIN = start();

  private TestDatabase() {}

  /** An empty database with every migration applied. */
  public static DataSource fresh() {
    String name = "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    execute("create database " + name + " template " + TEMPLATE);
    return named(name);
  }

  private static PGSimpleDataSource start() {
    PGSimpleDataSource admin = new PGSimpleDataSource();
    admin.setURL(serverUrl());
    admin.setUser("postgres");
    admin.setPassword("postgres");
    try (Connection connection = admin.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + TEMPLATE);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    PGSimpleDataSource template = copyOf(admin, TEMPLATE);
    FlywayMigration.migrate(template);
    return admin;
  }

  private static String serverUrl() {
    String given = System.getenv("PROTEACHER_TEST_DB");
    if (given != null) {
      return given;
    }
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setLocaleConfig("encoding", "UTF8")
              .setLocaleConfig("locale", "C")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return server.getJdbcUrl("postgres", "postgres");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static DataSource named(String database) {
    return copyOf(ADMIN, database);
  }

  private static PGSimpleDataSource copyOf(PGSimpleDataSource server, String database) {
    PGSimpleDataSource copy = new PGSimpleDataSource();
    copy.setServerNames(server.getServerNames());
    copy.setPortNumbers(server.getPortNumbers());
    copy.setDatabaseName(database);
    copy.setUser("postgres");
    copy.setPassword("postgres");
    return copy;
  }

  private static void execute(String sql) {
    try (Connection connection = ADMIN.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
