package tw.proteacher.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {
  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", "8080 8081", "80.0"})
  void a_port_that_is_none_is_refused_by_the_name_of_its_setting(String given) {
    Installation installation = with(Map.of("PROTEACHER_HTTP_PORT", given));

    assertThatThrownBy(installation::httpPort)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PROTEACHER_HTTP_PORT is " + given);
  }

  @Test
  void the_platform_is_asked_where_it_was_told_to_listen() {
    assertThat(with(Map.of()).page("/health/ready"))
        .isEqualTo(URI.create("http://127.0.0.1:8080/health/ready"));
    assertThat(with(Map.of("PROTEACHER_HTTP_HOST", "10.0.0.11")).page("/"))
        .isEqualTo(URI.create("http://10.0.0.11:8080/"));
    assertThat(with(Map.of("PROTEACHER_HTTP_HOST", "0.0.0.0")).page("/"))
        .isEqualTo(URI.create("http://127.0.0.1:8080/"));
  }

  @Test
  void a_mode_is_read_in_any_case_and_a_word_that_is_none_is_refused() {
    assertThat(with(Map.of("PROTEACHER_DEMO", "False")).isDemo()).isFalse();
    assertThat(with(Map.of("PROTEACHER_DEMO", "SignIn")).demo()).isEqualTo("signin");
    assertThat(with(Map.of()).demo()).isEqualTo("true");

    Installation installation = with(Map.of("PROTEACHER_DEMO", "no"));
    assertThatThrownBy(installation::demo)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PROTEACHER_DEMO is no");
  }

  @ParameterizedTest
  @ValueSource(strings = {"25:00", "2:30", "half past two"})
  void a_time_of_the_night_that_is_none_is_refused(String given) {
    Installation installation = with(Map.of("PROTEACHER_NIGHTLY_AT", given));

    assertThatThrownBy(installation::requireNightlyAt)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PROTEACHER_NIGHTLY_AT is " + given);
    with(Map.of("PROTEACHER_NIGHTLY_AT", "03:15")).requireNightlyAt();
    with(Map.of()).requireNightlyAt();
  }

  @Test
  void a_database_that_does_not_answer_is_said_before_anything_starts() throws IOException {
    int free;
    try (ServerSocket once = new ServerSocket(0)) {
      free = once.getLocalPort();
    }
    Installation installation =
        with(Map.of("PROTEACHER_DB_URL", "jdbc:postgresql://127.0.0.1:" + free + "/proteacher"));

    assertThatThrownBy(() -> Database.open(installation))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("PROTEACHER_DB_URL");
  }

  @Test
  void a_secret_is_made_once_for_its_owner_alone(@TempDir Path home) throws IOException {
    Installation installation = with(Map.of("PROTEACHER_HOME", home.toString()));

    String made = installation.secret(Installation.OPERATOR_TOKEN, 24);

    assertThat(installation.secret(Installation.OPERATOR_TOKEN, 24)).isEqualTo(made);
    try (Stream<Path> kept = Files.list(home.resolve("secrets"))) {
      assertThat(kept.toList())
          .singleElement()
          .satisfies(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  private static Installation with(Map<String, String> environment) {
    return new Installation(Path.of("").toAbsolutePath(), environment);
  }
}
