package tw.proteacher.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccupancyTest {
  private static final String HOST = "127.0.0.1";

  @TempDir private Path folder;

  @Test
  void a_second_run_from_the_same_home_is_refused_and_told_who_has_it() throws IOException {
    try (Occupancy first = Occupancy.of(folder.resolve("var"))) {
      assertThatThrownBy(() -> Occupancy.of(folder.resolve("var")))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("./run redeploy");
      assertThatCode(first::close).doesNotThrowAnyException();
    }
  }

  @Test
  void a_home_is_free_again_when_its_run_has_ended() throws IOException {
    Occupancy.of(folder).close();

    assertThatCode(() -> Occupancy.of(folder).close()).doesNotThrowAnyException();
  }

  @Test
  void a_port_that_somebody_listens_on_is_refused_with_the_setting_that_chooses_another()
      throws IOException {
    try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      int port = somebody.getLocalPort();

      assertThatThrownBy(() -> Occupancy.requireFree(HOST, port, Installation.HTTP_PORT))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Port " + port + " of " + HOST)
          .hasMessageContaining(Installation.HTTP_PORT + "=" + (port + 1) + " ./run");
    }
  }

  @Test
  void a_port_that_nobody_listens_on_is_left_as_it_was() throws IOException {
    int port;
    try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
      port = once.getLocalPort();
    }

    Occupancy.requireFree(HOST, port, Installation.HTTP_PORT);

    assertThatCode(() -> new ServerSocket(port, 1, InetAddress.getByName(HOST)).close())
        .doesNotThrowAnyException();
  }
}
