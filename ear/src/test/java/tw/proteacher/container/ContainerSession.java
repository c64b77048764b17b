package tw.proteacher.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the tests in the container stand on: a PostgreSQL of their own and a copy of the server's
 * configuration, prepared before Arquillian reads its settings.
 */
public class ContainerSession implements LauncherSessionListener {
  private static final int OFFSET = 300;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String given = System.getProperty("proteacher.sources");
    if (given == null) {
      return; // Only the tests in the container need a container.
    }
    Path sources = Path.of(given).toAbsolutePath();
    Path server = sources.resolve("ear/target/server").normalize();
    Path base = sources.resolve("ear/target/it-server").normalize();
    try {
      copy(server.resolve("standalone/configuration"), base.resolve("configuration"));
      Files.createDirectories(base.resolve("deployments"));
      EmbeddedPostgres database =
          EmbeddedPostgres.builder()
              .setLocaleConfig("encoding", "UTF8")
              .setLocaleConfig("locale", "C")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
      System.setProperty("it.server", server.toString());
      System.setProperty("it.management", Integer.toString(9990 + OFFSET));
      System.setProperty(
          "it.jvm",
          String.join(
              " ",
              "-Xmx512m",
              "-Djboss.server.base.dir=" + base,
              "-Djboss.socket.binding.port-offset=" + OFFSET,
              "-Djboss.tx.node.id=it",
              "-Dproteacher.db.url=" + database.getJdbcUrl("postgres", "postgres"),
              "-DPROTEACHER_DEMO=signin",
              "-DPROTEACHER_HOME=" + base.resolve("home"),
              "-DPROTEACHER_SECRET_KEY=demo:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
              "-DPROTEACHER_OPERATOR_TOKEN=container-token"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void close(EmbeddedPostgres database) {
    try {
      database.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
