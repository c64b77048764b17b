package tw.proteacher.web.notices;

import java.util.Arrays;
import java.util.List;

/** Plain text as pages show it: one paragraph a line, blank lines dropped. */
public final class Paragraphs {
  private Paragraphs() {}

  public static List<String> of(String text) {
    return Arrays.stream(text.split("\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
