package tw.proteacher.persistence.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.persistence.notices.MailQueue.Claimed;
import tw.proteacher.shared.Settings;

@DisplayName("寄信")
class SmtpMailServerTest {
  private static final String MAIL_ID = "7f1dbd34-7a23-4c1e-9f0e-5c8a4f1c2d3e";

  @Test
  void a_mail_carries_its_chinese_subject_and_the_message_id_of_its_row() throws Exception {
    try (Listening server = new Listening("250 ok")) {
      try (MailServer.Connection connection = mailServer(server.port()).connect()) {
        connection.deliver(mail("teacher2@example.tw"));
      }

      List<String> lines = server.heard();
      String subject = Base64.getEncoder().encodeToString("驗證碼".getBytes(StandardCharsets.UTF_8));
      assertThat(lines).contains("Message-ID: <" + MAIL_ID + "@example.tw>");
      assertThat(lines).contains("Subject: =?UTF-8?B?" + subject + "?=");
      assertThat(lines).contains("Auto-Submitted: auto-generated");
      assertThat(lines).contains("RCPT TO:<teacher2@example.tw>");
    }
  }

  @Test
  void an_unknown_recipient_is_refused_for_good() throws Exception {
    try (Listening server = new Listening("550 no such user")) {
      try (MailServer.Connection connection = mailServer(server.port()).connect()) {
        assertThatThrownBy(() -> connection.deliver(mail("nobody@example.tw")))
            .isInstanceOfSatisfying(
                MailTrouble.class,
                trouble -> assertThat(trouble.kind()).isEqualTo(MailTrouble.Kind.REFUSED));
      }
    }
  }

  @Test
  void a_full_mailbox_is_tried_again_later() throws Exception {
    try (Listening server = new Listening("452 mailbox full")) {
      try (MailServer.Connection connection = mailServer(server.port()).connect()) {
        assertThatThrownBy(() -> connection.deliver(mail("full@example.tw")))
            .isInstanceOfSatisfying(
                MailTrouble.class,
                trouble -> assertThat(trouble.kind()).isEqualTo(MailTrouble.Kind.DEFERRED));
      }
    }
  }

  @Test
  void nobody_listening_is_unreachable() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThatThrownBy(() -> mailServer(free).connect())
        .isInstanceOfSatisfying(
            MailTrouble.class,
            trouble -> assertThat(trouble.kind()).isEqualTo(MailTrouble.Kind.UNREACHABLE));
  }

  private static Claimed mail(String address) {
    return new Claimed(
        1, MAIL_ID, address, "驗證碼", "您好", 1, OffsetDateTime.parse("2020-04-21T09:00:00+08:00"));
  }

  private static SmtpMailServer mailServer(int port) {
    return new SmtpMailServer(
        new Settings() {
          @Override
          public Optional<String> mailHost() {
            return Optional.of("127.0.0.1");
          }

          @Override
          public int mailPort() {
            return port;
          }

          @Override
          public String mailFrom() {
            return "proteacher@example.tw";
          }
        });
  }

  /** The smallest mail server: one connection, one answer to RCPT. */
  private static final class Listening implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<List<String>> talk;

    Listening(String toRecipient) throws IOException {
      talk = CompletableFuture.supplyAsync(() -> listen(toRecipient));
    }

    int port() {
      return socket.getLocalPort();
    }

    List<String> heard() {
      return talk.join();
    }

    private List<String> listen(String toRecipient) {
      List<String> lines = new ArrayList<>();
      try (Socket client = socket.accept();
          BufferedReader in =
              new BufferedReader(
                  new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
          PrintWriter out = new PrintWriter(client.getOutputStream(), true)) {
        out.print("220 ready\r\n");
        out.flush();
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          lines.add(line);
          if (data && !line.equals(".")) {
            continue;
          }
          String answer = "250 ok";
          if (line.equals("DATA")) {
            answer = "354 go on";
          } else if (line.startsWith("RCPT")) {
            answer = toRecipient;
          } else if (line.equals("QUIT")) {
            answer = "221 bye";
          }
          data = line.equals("DATA");
          out.print(answer + "\r\n");
          out.flush();
        }
      } catch (IOException closed) {
        lines.add("closed: " + closed.getMessage());
      }
      return lines;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
