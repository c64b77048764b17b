package tw.proteacher.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** A real identity provider in the place of the in-service single sign-on. */
final class Keycloak implements AutoCloseable {
  private final int port;
  private final Process process;

  private Keycloak(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  static Keycloak start() throws IOException {
    Path home = Path.of(System.getProperty("keycloak.home"));
    Path realms = home.resolve("data/import");
    Files.createDirectories(realms);
    try (InputStream realm = Keycloak.class.getResourceAsStream("/in-service-realm.json")) {
      Files.copy(
          realm, realms.resolve("in-service-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }
    int port = freePort();
    Process process =
        new ProcessBuilder(
                "bash",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-port=" + port,
                "--http-host=127.0.0.1",
                "--import-realm")
            .redirectErrorStream(true)
            .redirectOutput(home.resolve("keycloak.log").toFile())
            .start();
    Keycloak keycloak = new Keycloak(port, process);
    ServerUnderTest.await(keycloak::answers, "answered by Keycloak; see " + home);
    return keycloak;
  }

  String issuer() {
    return "http://127.0.0.1:" + port + "/realms/in-service";
  }

  Map<String, String> settings() {
    return Map.of(
        "PROTEACHER_DEMO", "true",
        "PROTEACHER_OIDC_ISSUER", issuer(),
        "PROTEACHER_OIDC_CLIENT_ID", "proteacher",
        "PROTEACHER_OIDC_CLIENT_SECRET", "test-client-secret");
  }

  private boolean answers() {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                      .build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
