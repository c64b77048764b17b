package tw.proteacher.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** 記憶體: the most heap the server had in use, sampled twice a second. */
final class Heap implements AutoCloseable {
  private static final List<String> USED = List.of("S0U", "S1U", "EU", "OU");

  private final Process jstat;
  private volatile double peak;

  Heap(long pid) throws IOException {
    jstat =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jstat").toString(),
                "-gc",
                Long.toString(pid),
                "500")
            .redirectErrorStream(true)
            .start();
    Thread reader = new Thread(this::read, "heap");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader lines = jstat.inputReader()) {
      List<String> header = columns(lines.readLine());
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> values = columns(line);
        double kilobytes = 0;
        for (String column : USED) {
          kilobytes += Double.parseDouble(values.get(header.indexOf(column)));
        }
        peak = Math.max(peak, kilobytes / 1024);
      }
    } catch (IOException ended) {
      // The server or jstat has gone: what was seen until then stands.
    }
  }

  private static List<String> columns(String line) {
    return Arrays.asList(line.strip().split("\\s+"));
  }

  /** Megabytes, garbage included. */
  double peak() {
    return peak;
  }

  @Override
  public void close() {
    jstat.destroy();
  }
}
