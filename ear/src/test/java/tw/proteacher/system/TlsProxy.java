package tw.proteacher.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A proxy as data centres have them: ends TLS, says over what and for whom it asks, passes the host
 * on and everything else as it came.
 */
final class TlsProxy implements AutoCloseable {
  private static final char[] PASSWORD = "changeit".toCharArray();

  /** Between two neighbours only, or said by the proxy itself whatever the browser claims. */
  private static final Set<String> OWN =
      Set.of(
          "connection",
          "content-length",
          "date",
          "upgrade",
          "http2-settings",
          "transfer-encoding",
          "x-forwarded-for",
          "x-forwarded-proto");

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final SSLContext ssl;
  private final URI behind;

  TlsProxy(Path folder, String behind) throws IOException {
    this.behind = URI.create(behind);
    ssl = ssl(keys(folder));
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(ssl));
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  String url(String path) {
    return "https://localhost:" + server.getAddress().getPort() + path;
  }

  /** A browser that trusts this proxy's certificate. */
  HttpClient.Builder browser() {
    return HttpClient.newBuilder().sslContext(ssl).version(HttpClient.Version.HTTP_1_1);
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange;
        Socket inside = new Socket(behind.getHost(), behind.getPort())) {
      ask(exchange, inside.getOutputStream());
      answer(exchange, inside.getInputStream());
    }
  }

  /** HTTP/1.0, so that the answer is whole when the connection ends. */
  private static void ask(HttpExchange exchange, OutputStream inside) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String peer = exchange.getRemoteAddress().getAddress().getHostAddress();
    StringBuilder head = new StringBuilder();
    head.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
    head.append(" HTTP/1.0\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: ").append(peer);
    exchange.getRequestHeaders().entrySet().stream()
        .filter(header -> !OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .forEach(
            header ->
                header
                    .getValue()
                    .forEach(
                        value ->
                            head.append("\r\n")
                                .append(header.getKey())
                                .append(": ")
                                .append(value)));
    head.append("\r\nContent-Length: ").append(body.length).append("\r\n\r\n");
    inside.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    inside.write(body);
    inside.flush();
  }

  private static void answer(HttpExchange exchange, InputStream inside) throws IOException {
    int status = Integer.parseInt(line(inside).split(" ")[1]);
    for (String header = line(inside); !header.isEmpty(); header = line(inside)) {
      int colon = header.indexOf(':');
      String name = header.substring(0, colon);
      if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
        exchange.getResponseHeaders().add(name, header.substring(colon + 1).strip());
      }
    }
    byte[] body = inside.readAllBytes();
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static String line(InputStream from) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int read = from.read(); read >= 0 && read != '\n'; read = from.read()) {
      line.append((char) read);
    }
    return line.toString().strip();
  }

  private static Path keys(Path folder) throws IOException {
    Path store = folder.resolve("proxy.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "proxy",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("keytool.log").toFile())
            .start();
    try {
      if (keytool.waitFor() != 0) {
        throw new IOException("no certificate; see " + folder.resolve("keytool.log"));
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return store;
  }

  private static SSLContext ssl(Path store) throws IOException {
    try (InputStream bytes = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(bytes, PASSWORD);
      KeyManagerFactory ours = KeyManagerFactory.getInstance("PKIX");
      ours.init(keys, PASSWORD);
      TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
      trusted.init(keys);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(ours.getKeyManagers(), trusted.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException failed) {
      throw new IOException(failed);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
