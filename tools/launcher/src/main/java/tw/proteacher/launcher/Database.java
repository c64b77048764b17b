package tw.proteacher.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * The database of this run: somebody's PostgreSQL 15+, or an embedded one below the home folder.
 */
final class Database implements AutoCloseable {
  private static final String NAME = "proteacher";
  private static final int OLDEST = 15;

  /** The server will have one; a database that trusts its clients does not look at it. */
  private static final String NO_PASSWORD = "none";

  private final String url;
  private final String user;
  private final String password;
  private final Closeable server;

  private Database(String url, String user, String password, Closeable server) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.server = server;
  }

  static Database open(Installation installation) throws IOException, SQLException {
    String given = installation.optional("PROTEACHER_DB_URL");
    if (given != null) {
      String user = installation.text("PROTEACHER_DB_USER", "postgres");
      String password = installation.text("PROTEACHER_DB_PASSWORD", NO_PASSWORD);
      requireUsable(given, user, password);
      return new Database(given, user, password, () -> {});
    }
    return embedded(installation.home());
  }

  /** Says here in a sentence what the server would say on many pages of its log. */
  private static void requireUsable(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      int version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new Refusal(
            "The database is PostgreSQL " + version + "; it is to be " + OLDEST + " or newer.");
      }
    } catch (SQLException unusable) {
      throw new Refusal(
          "The database does not let us in (%s); look at PROTEACHER_DB_URL, PROTEACHER_DB_USER and PROTEACHER_DB_PASSWORD."
              .formatted(unusable.getMessage()));
    }
  }

  private static Database embedded(Path home) throws IOException, SQLException {
    // The folder carries the major version: a data directory belongs to one.
    Path data = home.resolve("postgresql-18");
    Path programs = home.resolve("postgresql-bin");
    Files.createDirectories(data);
    Leftover.stop(data.resolve("postmaster.pid"), "postgres");
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setOverrideWorkingDirectory(programs.toFile())
            .setCleanDataDirectory(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setLocaleConfig("encoding", "UTF8")
            .setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            // Where the whole ledger has room, each night finds it there.
            .setServerConfig("shared_buffers", "1GB")
            // Where a night's log has room, somebody else writes it out.
            .setServerConfig("wal_buffers", "128MB")
            .setServerConfig("wal_writer_delay", "20ms")
            .setServerConfig("max_wal_size", "4GB")
            // A night fills the log files of the night before again instead of making new ones.
            .setServerConfig("min_wal_size", "2GB")
            .setServerConfig("max_connections", "120")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .start();
    // Unpacked for everybody to write, which is more than anybody needs.
    Files.setPosixFilePermissions(programs, PosixFilePermissions.fromString("rwxr-xr-x"));
    String admin = server.getJdbcUrl("postgres", "postgres");
    try (Connection connection = DriverManager.getConnection(admin);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
      if (!found.next()) {
        statement.execute("create database " + NAME);
      }
    }
    String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
    return new Database(url, "postgres", "postgres", server);
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
