package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.notices.application.VirusScanner;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;

/** Asks a clamd over TCP: INSTREAM for content, PING for whether it is there. */
@ApplicationScoped
class ClamdScanner implements VirusScanner {
  private static final Logger LOG = Logger.getLogger(ClamdScanner.class.getName());
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 20_000;
  private static final int BLOCK = 65_536;
  private static final int LONGEST_ANSWER = 1_024;
  private static final String CLEAN = "stream: OK";
  private static final String STREAM = "stream: ";
  private static final String FOUND = " FOUND";

  @Inject private Settings settings;

  /** For the container. */
  ClamdScanner() {}

  /** For tests. */
  ClamdScanner(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Standing standing() {
    return settings.clamd().map(ClamdScanner::ping).orElse(Standing.NONE);
  }

  @Override
  public void refuseInfected(byte[] content) {
    settings.clamd().ifPresent(at -> refuseInfected(at, content));
  }

  private static Standing ping(InetSocketAddress at) {
    try {
      return ask(at, "PING", new byte[0]).equals("PONG") ? Standing.READY : Standing.UNREACHABLE;
    } catch (IOException silent) {
      LOG.log(Level.WARNING, "clamd at " + at + " does not answer", silent);
      return Standing.UNREACHABLE;
    }
  }

  private static void refuseInfected(InetSocketAddress at, byte[] content) {
    String answer;
    try {
      answer = ask(at, "INSTREAM", content);
    } catch (IOException silent) {
      LOG.log(Level.SEVERE, "clamd at " + at + " does not answer; uploads are refused", silent);
      throw new RuleViolation("notices.file.not_scanned");
    }
    if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
      String what = answer.substring(STREAM.length(), answer.length() - FOUND.length());
      throw new RuleViolation("notices.file.virus", what);
    }
    if (!answer.equals(CLEAN)) {
      LOG.log(Level.SEVERE, "clamd at {0} answers: {1}", new Object[] {at, answer});
      throw new RuleViolation("notices.file.not_scanned");
    }
  }

  /** Content goes in blocks, each behind its length, and ends with an empty one. */
  private static String ask(InetSocketAddress at, String command, byte[] content)
      throws IOException {
    try (Socket socket = new Socket()) {
      socket.setSoTimeout(ANSWER_MILLIS);
      socket.connect(new InetSocketAddress(at.getHostString(), at.getPort()), CONNECT_MILLIS);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write(("z" + command + "\0").getBytes(StandardCharsets.US_ASCII));
      if (content.length > 0) {
        for (int from = 0; from < content.length; from += BLOCK) {
          int length = Math.min(BLOCK, content.length - from);
          out.writeInt(length);
          out.write(content, from, length);
        }
        out.writeInt(0);
      }
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }
  }
}
