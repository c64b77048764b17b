package tw.proteacher.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a run needs for itself: its home folder and its ports. The lock on the folder goes with the
 * process that holds it, so it is never left behind.
 */
final class Occupancy implements AutoCloseable {
  private static final int LOWEST = 1024;
  private static final int ORDINARY = 8081;

  private final FileChannel channel;

  private Occupancy(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the folder; refused while another run has it. */
  static Occupancy of(Path home) throws IOException {
    Files.createDirectories(home);
    FileChannel channel =
        FileChannel.open(
            home.resolve("run.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!locks(channel)) {
      String holder = text(channel);
      channel.close();
      throw new Refusal(
          "The platform runs already from "
              + home
              + (holder.isEmpty() ? "" : " (process " + holder + ")")
              + "; stop it with Ctrl-C where it was started, or put a new build into it with:"
              + " ./run redeploy");
    }
    channel.truncate(0);
    String self = ProcessHandle.current().pid() + System.lineSeparator();
    channel.write(ByteBuffer.wrap(self.getBytes(StandardCharsets.US_ASCII)), 0);
    return new Occupancy(channel);
  }

  /** Refuses a port that somebody else listens on: the server would only say so in its log. */
  static void requireFree(String host, int port, String setting) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException taken) {
      throw new Refusal(
          "Port %d of %s cannot be used (%s); stop the program that listens there, or choose another port with: %s=%d ./run"
              .formatted(port, host, taken.getMessage(), setting, other(port)));
    }
  }

  /** Low ports are not for everybody. */
  private static int other(int port) {
    return port < LOWEST || port == Installation.LAST_PORT ? ORDINARY : port + 1;
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException withinThisProcess) {
      return false;
    }
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer content = ByteBuffer.allocate(32);
    channel.read(content, 0);
    return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
