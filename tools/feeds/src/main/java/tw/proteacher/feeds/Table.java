package tw.proteacher.feeds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** 表格: a small tab-separated table among the resources; lines with {@code #} are for the reader. */
public final class Table {
  private Table() {}

  static List<String[]> read(String name) {
    return read(Table.class, name);
  }

  /** Reads a table among the resources beside {@code home}. */
  public static List<String[]> read(Class<?> home, String name) {
    try (InputStream in = Objects.requireNonNull(home.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
