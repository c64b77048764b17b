package tw.proteacher.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** 受測平臺: what ships, started by its own launcher on a home of its own. */
final class Platform implements AutoCloseable {
  private static final int PORT = 18_099;
  private static final Duration LONGEST_NIGHT = Duration.ofHours(2);

  private final Path home;
  private final Process launcher;
  private final HttpClient http = HttpClient.newHttpClient();

  private Platform(Path home, Process launcher) {
    this.home = home;
    this.launcher = launcher;
  }

  /**
   * What one night took.
   *
   * @param seconds from the start of the run to recomputed eligibility
   * @param wal bytes written to the log meanwhile
   * @param feed counts of the file, as reported
   */
  record Night(double seconds, long wal, String feed, String steps) {}

  static Platform start(Path sources, Path home) throws IOException, InterruptedException {
    return start(sources, home, "signin");
  }

  /** With more or less of the demo country, as {@code PROTEACHER_DEMO} says. */
  static Platform start(Path sources, Path home, String demo)
      throws IOException, InterruptedException {
    Files.createDirectories(home);
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            sources.resolve("tools/launcher/target/launcher.jar").toString());
    builder
        .environment()
        .putAll(
            Map.of(
                "PROTEACHER_HOME", home.toString(),
                "PROTEACHER_INBOX", home.resolve("inbox").toString(),
                "PROTEACHER_DEMO", demo,
                "PROTEACHER_HTTP_PORT", Integer.toString(PORT),
                "PROTEACHER_MANAGEMENT_PORT", Integer.toString(PORT + 1)));
    builder
        .directory(sources.toFile())
        .redirectErrorStream(true)
        .redirectOutput(home.resolve("launcher.log").toFile());
    Platform platform = new Platform(home, builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
    platform.awaitReady();
    return platform;
  }

  Path inbox() {
    return home.resolve("inbox");
  }

  URI page(String path) {
    return URI.create("http://127.0.0.1:" + PORT + path);
  }

  long serverPid() throws IOException {
    return Long.parseLong(Files.readString(home.resolve("server.pid")).strip());
  }

  Connection connect() throws SQLException, IOException {
    String given = System.getenv("PROTEACHER_DB_URL");
    if (given != null && !given.isBlank()) {
      return DriverManager.getConnection(
          given,
          System.getenv().getOrDefault("PROTEACHER_DB_USER", "postgres"),
          System.getenv().getOrDefault("PROTEACHER_DB_PASSWORD", ""));
    }
    Path postmaster = home.resolve("postgresql-18/postmaster.pid");
    String port = Files.readAllLines(postmaster).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/proteacher", "postgres", "postgres");
  }

  /** Runs the nightly job on what lies in the inbox. */
  Night night() throws IOException, InterruptedException, SQLException {
    String token = Files.readString(home.resolve("secrets/proteacher_operator_token")).strip();
    try (Connection connection = connect()) {
      String before = text(connection, "select pg_current_wal_lsn()::text");
      HttpRequest request =
          HttpRequest.newBuilder(page("/api/v1/operations/runs"))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString("{\"job\":\"nightly-reconciliation\"}"))
              .build();
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 202) {
        throw new IllegalStateException("the run was not started: " + answer.body());
      }
      String location = answer.headers().firstValue("Location").orElseThrow();
      long run = Long.parseLong(location.substring(location.lastIndexOf('/') + 1));
      awaitEnd(connection, run);
      String wal =
          text(connection, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '" + before + "')::text");
      return new Night(
          Double.parseDouble(
              text(
                  connection,
                  """
                  select extract(epoch from
                    max(ended_at) filter (where name = 'eligibility')
                    - min(started_at))::text
                  from intake.run_step where run_id = %d
                  """
                      .formatted(run))),
          (long) Double.parseDouble(wal),
          text(
              connection,
              """
              select coalesce(string_agg(format('%%s %%s read %%s new %%s changed %%s unchanged %%s '
                'withdrawn %%s exceptions %%s', file, status, read, inserted, updated, unchanged,
                withdrawn, exceptions), '; '), 'no file')
              from intake.feed_file where run_id = %d
              """
                  .formatted(run)),
          text(
              connection,
              """
              select string_agg(name || ' ' || round(extract(epoch from ended_at - started_at), 2),
                ', ' order by ordinal)
              from intake.run_step where run_id = %d and ended_at is not null
              """
                  .formatted(run)));
    }
  }

  private void awaitEnd(Connection connection, long run) throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + LONGEST_NIGHT.toNanos();
    while (System.nanoTime() < deadline) {
      String status = text(connection, "select status from intake.run where id = " + run);
      switch (status) {
        case "STARTING", "RUNNING" -> Thread.sleep(200);
        case "COMPLETED" -> {
          return;
        }
        default ->
            throw new IllegalStateException(
                "the run ended as "
                    + status
                    + ": "
                    + text(connection, "select error from intake.run where id = " + run));
      }
    }
    throw new IllegalStateException("the run did not end");
  }

  static String text(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return String.valueOf(row.getString(1));
    }
  }

  /**
   * Response times of a public page, one request after the other, until told to stop. Asked and
   * read by one thread: a client that hands over between threads of its own would wait for them
   * too.
   */
  List<Double> visit(String path, Duration pause, BooleanSupplier goOn)
      throws IOException, InterruptedException {
    List<Double> milliseconds = new ArrayList<>();
    URL page = page(path).toURL();
    while (goOn.getAsBoolean()) {
      long start = System.nanoTime();
      try (InputStream answer = page.openStream()) {
        answer.transferTo(OutputStream.nullOutputStream());
      }
      milliseconds.add((System.nanoTime() - start) / 1e6);
      Thread.sleep(pause.toMillis());
    }
    return milliseconds;
  }

  private void awaitReady() throws InterruptedException, IOException {
    long deadline = System.nanoTime() + Duration.ofMinutes(6).toNanos();
    HttpRequest request = HttpRequest.newBuilder(page("/health/ready")).build();
    while (System.nanoTime() < deadline && launcher.isAlive()) {
      try {
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens yet: that is what is being waited for.
      }
      Thread.sleep(500);
    }
    close();
    throw new IllegalStateException(
        "the platform did not start:\n" + Files.readString(home.resolve("launcher.log")));
  }

  @Override
  public void close() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      launcher.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
