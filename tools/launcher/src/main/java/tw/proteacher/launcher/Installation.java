package tw.proteacher.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where things are and what was set: the environment, with the defaults of {@code ./run}. */
record Installation(Path sources, Map<String, String> environment) {
  static final String SECRET_KEY = "PROTEACHER_SECRET_KEY";
  static final String OPERATOR_TOKEN = "PROTEACHER_OPERATOR_TOKEN";

  static final String HTTP_PORT = "PROTEACHER_HTTP_PORT";
  static final String MANAGEMENT_PORT = "PROTEACHER_MANAGEMENT_PORT";
  private static final Set<String> DEMO_MODES = Set.of("true", "signin", "false");
  private static final String EVERYWHERE = "0.0.0.0";
  static final int LAST_PORT = 65535;

  /** The key id that says "made for a demo"; the real thing refuses it. */
  private static final String DEMO_KEY_ID = "demo";

  String text(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  @Nullable String optional(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }

  Path home() {
    return sources.resolve(text("PROTEACHER_HOME", "var")).toAbsolutePath().normalize();
  }

  Path inbox() {
    String inbox = optional("PROTEACHER_INBOX");
    return inbox == null ? home().resolve("inbox") : sources.resolve(inbox).toAbsolutePath();
  }

  String httpHost() {
    return text("PROTEACHER_HTTP_HOST", "127.0.0.1");
  }

  int httpPort() {
    return port(HTTP_PORT, 8080);
  }

  int managementPort() {
    return port(MANAGEMENT_PORT, 9990);
  }

  /** Where the platform answers on this machine. */
  URI page(String path) {
    String host = httpHost();
    return URI.create(
        "http://" + (host.equals(EVERYWHERE) ? "127.0.0.1" : host) + ":" + httpPort() + path);
  }

  int port(String name, int otherwise) {
    String given = text(name, Integer.toString(otherwise)).strip();
    if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > LAST_PORT) {
      throw new Refusal(name + " is " + given + ", which is no port: 1 to " + LAST_PORT + ".");
    }
    return Integer.parseInt(given);
  }

  /** {@code true}, {@code signin} or {@code false}. */
  String demo() {
    String given = text("PROTEACHER_DEMO", "true").strip().toLowerCase(Locale.ROOT);
    if (!DEMO_MODES.contains(given)) {
      throw new Refusal("PROTEACHER_DEMO is " + given + ", which is none of: true, signin, false.");
    }
    return given;
  }

  /**
   * Refuses a time that is none: the platform would come up and look well, and no run would ever be
   * taken up.
   */
  void requireNightlyAt() {
    String given = text("PROTEACHER_NIGHTLY_AT", "02:30");
    try {
      LocalTime.parse(given);
    } catch (DateTimeParseException none) {
      throw new Refusal(
          "PROTEACHER_NIGHTLY_AT is " + given + ", which is no time of day such as 02:30.");
    }
  }

  boolean isDemo() {
    return !demo().equals("false");
  }

  Path server() {
    return sources.resolve("ear/target/server");
  }

  Path ear() {
    return sources.resolve("ear/target/proteacher.ear");
  }

  /**
   * A secret that was given, or in demo modes one that was made here once and is kept: IDs that
   * were sealed yesterday must open today.
   */
  String secret(String name, int bytes) throws IOException {
    String given = optional(name);
    if (given != null) {
      return given;
    }
    if (!isDemo()) {
      throw new Refusal(
          name
              + " is not set. Outside the demo it is required; make one with: openssl rand -base64 "
              + bytes);
    }
    Path kept = home().resolve("secrets").resolve(name.toLowerCase(Locale.ROOT));
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.getParent());
      byte[] random = new byte[bytes];
      new SecureRandom().nextBytes(random);
      Base64.Encoder encoder =
          name.equals(OPERATOR_TOKEN)
              ? Base64.getUrlEncoder().withoutPadding()
              : Base64.getEncoder();
      String made = encoder.encodeToString(random);
      write(kept, name.equals(SECRET_KEY) ? DEMO_KEY_ID + ":" + made : made);
    }
    return Files.readString(kept).strip();
  }

  /** Whole or not at all, and at no moment for others to read. */
  private static void write(Path file, String secret) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, secret);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
