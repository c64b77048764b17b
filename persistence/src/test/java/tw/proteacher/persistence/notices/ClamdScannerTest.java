package tw.proteacher.persistence.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.notices.application.VirusScanner.Standing;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;

@DisplayName("病毒掃描")
class ClamdScannerTest {
  private static final byte[] LARGE = new byte[150_000];

  @Test
  void without_one_everything_passes_and_the_operator_is_told() {
    ClamdScanner none = new ClamdScanner(new Settings());

    none.refuseInfected(LARGE);

    assertThat(none.standing()).isEqualTo(Standing.NONE);
  }

  @Test
  void clean_content_arrives_whole_and_passes() throws Exception {
    try (Clamd clamd = new Clamd("stream: OK")) {
      clamd.scanner().refuseInfected(LARGE);

      assertThat(clamd.received.join()).isEqualTo(LARGE);
    }
  }

  @Test
  void infected_content_is_refused_by_the_name_of_what_was_found() throws Exception {
    try (Clamd clamd = new Clamd("stream: Win.Test.EICAR_HDB-1 FOUND")) {
      assertThatThrownBy(() -> clamd.scanner().refuseInfected(LARGE))
          .isInstanceOfSatisfying(
              RuleViolation.class,
              refused -> {
                assertThat(refused.findings().get(0).code()).isEqualTo("notices.file.virus");
                assertThat(refused.findings().get(0).facts())
                    .containsExactly("Win.Test.EICAR_HDB-1");
              });
    }
  }

  @Test
  void what_the_scanner_could_not_look_into_is_not_taken() throws Exception {
    try (Clamd clamd = new Clamd("INSTREAM size limit exceeded. ERROR")) {
      assertThatThrownBy(() -> clamd.scanner().refuseInfected(LARGE))
          .hasMessage("notices.file.not_scanned");
    }
  }

  @Test
  void a_scanner_that_does_not_answer_lets_nothing_through() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThatThrownBy(() -> scanner(free).refuseInfected(LARGE))
        .hasMessage("notices.file.not_scanned");
    assertThat(scanner(free).standing()).isEqualTo(Standing.UNREACHABLE);
  }

  @Test
  void one_that_answers_is_ready() throws Exception {
    try (Clamd clamd = new Clamd("PONG")) {
      assertThat(clamd.scanner().standing()).isEqualTo(Standing.READY);
    }
  }

  private static ClamdScanner scanner(int port) {
    return new ClamdScanner(
        new Settings() {
          @Override
          public Optional<InetSocketAddress> clamd() {
            return Optional.of(InetSocketAddress.createUnresolved("127.0.0.1", port));
          }
        });
  }

  /** The smallest clamd: one connection, one answer. */
  private static final class Clamd implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<byte[]> received;

    Clamd(String answer) throws IOException {
      received = CompletableFuture.supplyAsync(() -> talk(answer));
    }

    ClamdScanner scanner() {
      return ClamdScannerTest.scanner(socket.getLocalPort());
    }

    private byte[] talk(String answer) {
      try (Socket client = socket.accept()) {
        DataInputStream in = new DataInputStream(client.getInputStream());
        byte[] content = command(in).equals("zINSTREAM") ? content(in) : new byte[0];
        client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        return content;
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }

    private static String command(DataInputStream in) throws IOException {
      StringBuilder command = new StringBuilder();
      for (int next = in.read(); next > 0; next = in.read()) {
        command.append((char) next);
      }
      return command.toString();
    }

    private static byte[] content(DataInputStream in) throws IOException {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        content.write(in.readNBytes(length));
      }
      return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
