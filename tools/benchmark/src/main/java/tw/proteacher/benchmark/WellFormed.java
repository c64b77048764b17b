package tw.proteacher.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 合格列: the lines of a file whose form is right. The server's own COPY gives up at the first broken
 * line, so whatever is compared with the platform gets a file without them – a head start.
 */
final class WellFormed {
  private WellFormed() {}

  static void copy(Path file, Path target, int fields) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file);
        BufferedWriter out = Files.newBufferedWriter(target)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> values = fields(line);
        if (values != null && values.size() == fields) {
          out.write(line);
          out.write('\n');
        }
      }
    }
  }

  /** The fields of a line, or null where its quoting is broken. */
  static @Nullable List<String> fields(String line) {
    List<String> values = new ArrayList<>(16);
    int at = 0;
    while (true) {
      if (at < line.length() && line.charAt(at) == '"') {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
          int quote = line.indexOf('"', at);
          if (quote < 0) {
            return null;
          }
          value.append(line, at, quote);
          at = quote + 1;
          if (at < line.length() && line.charAt(at) == '"') {
            value.append('"');
            at++;
          } else {
            break;
          }
        }
        values.add(value.toString());
        if (at < line.length() && line.charAt(at) != ',') {
          return null;
        }
      } else {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        String value = line.substring(at, end);
        if (value.indexOf('"') >= 0) {
          return null;
        }
        values.add(value);
        at = end;
      }
      if (at >= line.length()) {
        return values;
      }
      at++;
    }
  }
}
