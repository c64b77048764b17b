package tw.proteacher.system;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The platform as a user starts it: the launcher as a process, an embedded database, the demo
 * country. One is shared by all tests that only look; tests that break things start their own.
 */
public final class ServerUnderTest implements AutoCloseable {
  public static final Path SOURCES =
      Path.of(System.getProperty("proteacher.sources", "..")).toAbsolutePath().normalize();
  private static final Duration LONGEST = Duration.ofMinutes(6);
  private static ServerUnderTest shared;

  private final Path home;
  private final Map<String, String> settings;
  private final int port = freePort();
  private final int management = freePort();
  private final HttpClient client = HttpClient.newHttpClient();
  private Process launcher;

  private ServerUnderTest(String name, Map<String, String> settings) {
    this.home = SOURCES.resolve("ear/target/system").resolve(name);
    this.settings = settings;
  }

  /** The one with the demo country, its first night done; stopped when the tests end. */
  public static synchronized ServerUnderTest shared() {
    if (shared == null) {
      Map<String, String> settings =
          Map.of("PROTEACHER_DEMO", "true", "PROTEACHER_BEHIND_PROXY", "true");
      shared = fresh("shared", settings);
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
      shared.awaitFirstNight();
    }
    return shared;
  }

  /** One of the test's own, on an empty home folder. */
  public static ServerUnderTest fresh(String name, String demo) {
    return fresh(name, Map.of("PROTEACHER_DEMO", demo));
  }

  /** One of the test's own, with settings of its own. */
  public static ServerUnderTest fresh(String name, Map<String, String> settings) {
    ServerUnderTest server = new ServerUnderTest(name, settings);
    server.deleteHome();
    try {
      server.start();
    } catch (IllegalStateException neverReady) {
      server.close();
      throw neverReady;
    }
    return server;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  public Path inbox() {
    return home.resolve("inbox");
  }

  public Path home() {
    return home;
  }

  public String token() {
    String given = settings.get("PROTEACHER_OPERATOR_TOKEN");
    if (given != null) {
      return given;
    }
    try {
      return Files.readString(home.resolve("secrets/proteacher_operator_token")).strip();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Address of the embedded database, for tests that look behind the scenes. */
  public String databaseUrl() {
    try {
      String port = Files.readAllLines(home.resolve("postgresql-18/postmaster.pid")).get(3);
      return "jdbc:postgresql://127.0.0.1:" + port + "/proteacher?user=postgres&password=postgres";
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
  }

  /** A call of the operations API with the operator's token. */
  public HttpResponse<String> operate(String method, String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(url("/api/v1/operations" + path)))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** Starts the launcher and waits until the platform says that it is ready. */
  public void start() {
    try {
      Files.createDirectories(home);
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-jar",
              SOURCES.resolve("tools/launcher/target/launcher.jar").toString());
      builder.directory(SOURCES.toFile());
      builder.environment().putAll(settings);
      builder
          .environment()
          .putAll(
              Map.of(
                  "PROTEACHER_HOME", home.toString(),
                  "PROTEACHER_HTTP_PORT", Integer.toString(port),
                  "PROTEACHER_MANAGEMENT_PORT", Integer.toString(management)));
      builder.redirectErrorStream(true);
      builder.redirectOutput(home.resolve("launcher.log").toFile());
      launcher = builder.start();
      await(() -> isReady(), "ready; see " + home.resolve("log/server.log"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Ends the application server as a power cut would; the launcher follows. */
  public void killServer() {
    ProcessHandle server =
        launcher
            .descendants()
            .filter(
                process ->
                    process.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch("org.jboss.as.standalone"::equals))
            .findFirst()
            .orElseThrow();
    server.destroyForcibly();
    awaitEnd();
  }

  /** Ends PostgreSQL as a power cut would; the application server stays. */
  public void killDatabase() {
    try {
      String pid = Files.readAllLines(home.resolve("postgresql-18/postmaster.pid")).get(0).strip();
      ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits until {@code reached}; fails with what was waited for. */
  public static void await(Condition reached, String what) {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < deadline) {
      if (reached.holds()) {
        return;
      }
      try {
        Thread.sleep(250);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
    throw new IllegalStateException("never " + what);
  }

  /** Something that becomes true. */
  @FunctionalInterface
  public interface Condition {
    boolean holds();
  }

  @Override
  public void close() {
    launcher.destroy();
    awaitEnd();
  }

  void awaitFirstNight() {
    await(
        () -> {
          String runs = operate("GET", "/runs?limit=1", "").body();
          return runs.contains("\"COMPLETED\"") || runs.contains("\"HELD\"");
        },
        "through its first night");
  }

  private boolean isReady() {
    if (!launcher.isAlive()) {
      throw new IllegalStateException("the launcher ended; see " + home.resolve("launcher.log"));
    }
    try {
      return get("/health/ready").statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private void awaitEnd() {
    try {
      if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
        launcher.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void deleteHome() {
    if (!Files.exists(home)) {
      return;
    }
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
