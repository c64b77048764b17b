package tw.proteacher.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of an earlier run that outlived its launcher, for example after {@code kill -9}. It
 * holds the port or the data directory, so it is stopped before the next start.
 */
final class Leftover {
  private Leftover() {}

  /**
   * Stops the process whose id stands in the first line of {@code file}, if it is still the one
   * that wrote it.
   *
   * @param mark something its command line contains, so that a reused id harms nobody
   */
  static void stop(Path file, String mark) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    String first = Files.readAllLines(file).stream().findFirst().orElse("").strip();
    if (!first.matches("\\d+")) {
      return;
    }
    Optional<ProcessHandle> process =
        ProcessHandle.of(Long.parseLong(first))
            .filter(ProcessHandle::isAlive)
            .filter(found -> commandLine(found).contains(mark));
    if (process.isPresent()) {
      end(process.get());
    }
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
    } catch (IOException noProcFileSystem) {
      return process.info().commandLine().orElse("");
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(15, TimeUnit.SECONDS);
    } catch (TimeoutException stubborn) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
