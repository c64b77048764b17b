package tw.proteacher.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application server of this run, its state below the home folder. */
final class Server implements AutoCloseable {
  private static final String EAR = "proteacher.ear";
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final Installation installation;
  private final Process process;
  private volatile boolean closing;

  private Server(Installation installation, Process process) {
    this.installation = installation;
    this.process = process;
  }

  static Server start(Installation installation, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path base = base(installation);
    copyTree(
        installation.server().resolve("standalone/configuration"), base.resolve("configuration"));
    deploy(installation);
    Cluster cluster = Cluster.of(installation);
    if (environment.containsKey("PROTEACHER_OIDC_ISSUER")) {
      Oidc.configure(installation, base, cluster.configuration(), environment);
    }
    ProcessBuilder builder = new ProcessBuilder(command(installation, base, cluster));
    builder.environment().putAll(environment);
    Path log = installation.home().resolve("log");
    Files.createDirectories(log);
    builder.redirectErrorStream(true).redirectOutput(log.resolve("console.log").toFile());
    Process process = builder.start();
    Files.writeString(pid(installation), process.pid() + System.lineSeparator());
    return new Server(installation, process);
  }

  /** Stops a server that an earlier run left behind; it must go before its database does. */
  static void stopLeftover(Installation installation) throws IOException {
    Leftover.stop(pid(installation), base(installation).toString());
  }

  private static Path pid(Installation installation) {
    return installation.home().resolve("server.pid");
  }

  static Path base(Installation installation) {
    return installation.home().resolve("server");
  }

  /** Puts the built application where the server looks; a running server takes it up anew. */
  static void deploy(Installation installation) throws IOException {
    Path deployments = base(installation).resolve("deployments");
    Files.createDirectories(deployments);
    Files.copy(installation.ear(), deployments.resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(deployments.resolve(EAR + ".failed"));
    Files.writeString(deployments.resolve(EAR + ".dodeploy"), "");
  }

  private static List<String> command(Installation installation, Path base, Cluster cluster) {
    Path server = installation.server();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xms256m",
            "-Xmx" + installation.text("PROTEACHER_HEAP", "512m"),
            "-XX:+ExitOnOutOfMemoryError",
            // The night's large arrays alone are no reason to look through the whole heap.
            "-XX:-G1UseAdaptiveIHOP",
            "-XX:InitiatingHeapOccupancyPercent=75",
            // Without the first, Linux takes no notice of the night's lower priority; without the
            // second, compiling and collecting would go before people at their pages.
            "-XX:ThreadPriorityPolicy=1",
            "-XX:JavaPriority9_To_OSPriority=0",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=Asia/Taipei",
            "-Djava.net.preferIPv4Stack=true",
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Djboss.home.dir=" + server,
            "-Djboss.server.base.dir=" + base,
            "-Djboss.bind.address=" + installation.httpHost(),
            "-Djboss.http.port=" + installation.httpPort(),
            "-Djboss.https.port=0",
            "-Djboss.management.http.port=" + installation.managementPort(),
            "-Djboss.server.log.dir=" + installation.home().resolve("log"),
            "-Dlogging.configuration=file:" + base.resolve("configuration/logging.properties"),
            "-Dorg.jboss.boot.log.file=" + installation.home().resolve("log/server.log")));
    command.addAll(cluster.properties());
    command.addAll(
        List.of(
            "-jar",
            server.resolve("jboss-modules.jar").toString(),
            "-mp",
            server.resolve("modules").toString(),
            "org.jboss.as.standalone",
            "--server-config=" + cluster.configuration()));
    return command;
  }

  /** Waits until the platform answers that it is ready. */
  void awaitReady() throws InterruptedException {
    URI ready = installation.page("/health/ready");
    HttpClient client = HttpClient.newHttpClient();
    long deadline = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < deadline) {
      if (!process.isAlive()) {
        throw new Refusal("The server stopped while starting; see " + log());
      }
      try {
        HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Nobody listens yet: that is what is being waited for.
      }
      if (Files.exists(base(installation).resolve("deployments").resolve(EAR + ".failed"))) {
        throw new Refusal("The application could not be deployed; see " + log());
      }
      Thread.sleep(500);
    }
    throw new Refusal("The server was not ready after 5 minutes; see " + log());
  }

  Path log() {
    return installation.home().resolve("log/server.log");
  }

  int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Whether its end is what was asked for. */
  boolean isClosing() {
    return closing;
  }

  @Override
  public void close() {
    closing = true;
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Path target = to.resolve(from.relativize(file).toString());
              if (Files.isDirectory(file)) {
                Files.createDirectories(target);
              } else {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
              }
            } catch (IOException failed) {
              throw new UncheckedIOException(failed);
            }
          });
    }
  }
}
