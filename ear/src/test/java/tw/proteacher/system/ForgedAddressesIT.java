package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("任意更改網址")
class ForgedAddressesIT {
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*name=\"([^\"]+)\"");
  private static final Path PAGES = ServerUnderTest.SOURCES.resolve("web/src/main/webapp");
  private static final int SERVER_ERROR = 500;

  /** Whose the pages of a folder are; all others are a teacher's. */
  private static final Map<String, String> OWNERS =
      Map.of(
          "/centre", "centre1",
          "/school", "school1",
          "/review", "reviewer1",
          "/operations", "operator1",
          "/statistics", "nation1");

  private static final List<String> JUNK =
      List.of("abc", "-1", "2147483647", "99999999999999999999", "%00", "%27%20or%201=1", "");

  static Stream<String> accounts() {
    return Stream.concat(OWNERS.values().stream(), Stream.of("teacher1")).sorted();
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void lead_to_a_page_or_nowhere_but_never_to_an_error(String account) throws IOException {
    ServerUnderTest server = ServerUnderTest.shared();
    FormSession session = new FormSession();
    session.signIn(server, account);

    List<String> errors =
        addresses(account).filter(path -> session.status(server, path) >= SERVER_ERROR).toList();

    assertThat(errors).isEmpty();
  }

  private static Stream<String> addresses(String account) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
    return pages.stream()
        .filter(page -> !page.startsWith(PAGES.resolve("WEB-INF")))
        .filter(page -> owner(address(page)).equals(account))
        .flatMap(ForgedAddressesIT::forged);
  }

  private static String address(Path page) {
    return "/" + PAGES.relativize(page);
  }

  private static String owner(String address) {
    return OWNERS.entrySet().stream()
        .filter(entry -> address.startsWith(entry.getKey() + "/"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("teacher1");
  }

  /** Each parameter in turn written as nobody would, the others as they may well be. */
  private static Stream<String> forged(Path page) {
    List<String> names = parameters(page);
    String others = names.contains("id") ? "&id=1" : "";
    return names.stream()
        .flatMap(
            name ->
                JUNK.stream()
                    .map(
                        junk ->
                            address(page)
                                + "?"
                                + name
                                + "="
                                + junk
                                + (name.equals("id") ? "" : others)));
  }

  private static List<String> parameters(Path page) {
    try {
      Matcher matcher = PARAMETER.matcher(Files.readString(page));
      return matcher.results().map(found -> found.group(1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
