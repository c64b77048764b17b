package tw.proteacher.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.postgresql.PGConnection;

/** 對照組: tables of its own in the schema {@code benchmark} of the same database. */
final class Reference {
  private static final int BUFFER = 1 << 20;

  private final Connection connection;

  Reference(Connection connection) {
    this.connection = connection;
  }

  /** Tables, and the people of the staff file under plain IDs: no keyed hashes to compute. */
  void prepare(Path staff) throws SQLException, IOException {
    script("tables.sql");
    copy("benchmark.staff", staff);
    script("people.sql");
  }

  /** A bare COPY of the file into an unlogged table of text columns. */
  double bareCopy(Path file) throws SQLException, IOException {
    execute("drop table if exists benchmark.bare");
    execute("create unlogged table benchmark.bare (like benchmark.raw_columns)");
    long start = System.nanoTime();
    copy("benchmark.bare", file);
    double seconds = (System.nanoTime() - start) / 1e9;
    execute("drop table benchmark.bare");
    return seconds;
  }

  /** First load by hand: COPY into staging, then validate, MERGE and eligibility as SQL. */
  double firstLoad(Path file) throws SQLException, IOException {
    script("empty.sql");
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    copy(
        "benchmark.raw (op, id, name, school, course, title, year, category, hours, start_on,"
            + " end_on, organiser, mode)",
        file);
    script("first-load.sql");
    script("eligibility.sql");
    connection.commit();
    double seconds = (System.nanoTime() - start) / 1e9;
    connection.setAutoCommit(true);
    return seconds;
  }

  void eligibility() throws SQLException, IOException {
    script("eligibility.sql");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What a day does between two nights: dead rows are tidied up, dirty pages written. */
  void settle() throws SQLException {
    execute("vacuum analyze");
    execute("checkpoint");
  }

  String text(String sql) throws SQLException {
    return Platform.text(connection, sql);
  }

  private void copy(String table, Path file) throws SQLException, IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy " + table + " from stdin (format csv, header true)", in, BUFFER);
    }
  }

  void script(String name) throws SQLException, IOException {
    try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(name), name)) {
      execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
