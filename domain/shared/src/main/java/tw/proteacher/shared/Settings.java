package tw.proteacher.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * 設定: what whoever runs the platform has decided, read from the environment. Names and defaults are
 * those of docs/operations.md.
 */
@ApplicationScoped
public class Settings {
  private static final int CLAMD_PORT = 3310;

  /** How much of a demonstration this installation is. */
  public enum Demo {
    /** Demo data and demo sign-in. */
    FULL,
    /** Demo sign-in and secrets on an empty country. */
    SIGN_IN,
    /** Neither: the real thing. */
    OFF
  }

  public Demo demo() {
    return switch (text("PROTEACHER_DEMO").orElse("false")) {
      case "true" -> Demo.FULL;
      case "signin" -> Demo.SIGN_IN;
      default -> Demo.OFF;
    };
  }

  public Path home() {
    return Path.of(text("PROTEACHER_HOME").orElse("var")).toAbsolutePath();
  }

  /** Where people reach the platform, without a slash at its end: for links that leave it. */
  public String publicUrl() {
    return text("PROTEACHER_PUBLIC_URL")
        .map(given -> given.replaceAll("/+$", ""))
        .orElseGet(() -> "http://localhost:" + text("PROTEACHER_HTTP_PORT").orElse("8080"));
  }

  public Path inbox() {
    return text("PROTEACHER_INBOX").map(Path::of).orElseGet(() -> home().resolve("inbox"));
  }

  /** {@code id:base64,id:base64} or one bare base64 key. */
  public Optional<String> secretKeys() {
    return text("PROTEACHER_SECRET_KEY");
  }

  public LocalTime nightlyAt() {
    return LocalTime.parse(text("PROTEACHER_NIGHTLY_AT").orElse("02:30"));
  }

  /** {@code account,national ID,name} of whom to make an operator while there is none. */
  public Optional<String> firstOperator() {
    return text("PROTEACHER_FIRST_OPERATOR");
  }

  /** After how many days without a sign-in an account is disabled. */
  public int idleDays() {
    return text("PROTEACHER_IDLE_DAYS").map(Integer::parseInt).orElse(365);
  }

  /** How long after proving who one is one may change where codes and notices go. */
  public Duration freshSignIn() {
    return Duration.ofMinutes(text("PROTEACHER_FRESH_MINUTES").map(Integer::parseInt).orElse(15));
  }

  public Optional<String> operatorToken() {
    return text("PROTEACHER_OPERATOR_TOKEN");
  }

  public Optional<String> oidcIssuer() {
    return text("PROTEACHER_OIDC_ISSUER");
  }

  public Optional<String> mailHost() {
    return text("PROTEACHER_MAIL_HOST");
  }

  public int mailPort() {
    return text("PROTEACHER_MAIL_PORT").map(Integer::parseInt).orElse(25);
  }

  public Optional<String> mailUser() {
    return text("PROTEACHER_MAIL_USER");
  }

  public Optional<String> mailPassword() {
    return text("PROTEACHER_MAIL_PASSWORD");
  }

  public String mailFrom() {
    return text("PROTEACHER_MAIL_FROM").orElse("proteacher@localhost");
  }

  /** A clamd that looks into uploads, {@code host:port} or {@code host}. */
  public Optional<InetSocketAddress> clamd() {
    return text("PROTEACHER_CLAMD").map(Settings::clamdAt);
  }

  private static InetSocketAddress clamdAt(String given) {
    int colon = given.lastIndexOf(':');
    return colon < 0
        ? InetSocketAddress.createUnresolved(given, CLAMD_PORT)
        : InetSocketAddress.createUnresolved(
            given.substring(0, colon), Integer.parseInt(given.substring(colon + 1)));
  }

  /** A TrueType file for characters that the shipped typeface of printed papers lacks. */
  public Optional<Path> paperFont() {
    return text("PROTEACHER_PAPER_FONT").map(Path::of);
  }

  /** Name of this node among its peers. */
  public String node() {
    return System.getProperty("jboss.node.name", "node1");
  }

  /** An environment variable, or a system property of the same name (tests); blank is absent. */
  private static Optional<String> text(String name) {
    String value = System.getProperty(name, System.getenv(name));
    return Optional.ofNullable(value).filter(given -> !given.isBlank());
  }
}
