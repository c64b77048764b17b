package tw.proteacher.notices.model;

import java.util.ArrayList;
import java.util.List;

/** 教學段落切分: cuts what an editor wrote into sections at the lines that begin with {@code #}. */
final class TutorialSections {
  private static final String HEADING = "#";

  private TutorialSections() {}

  /** The sections in their order; empty ones are left out. */
  static List<TutorialSection> of(String text) {
    List<TutorialSection> sections = new ArrayList<>();
    String heading = "";
    StringBuilder body = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEADING)) {
        close(sections, heading, body);
        heading = line.replaceFirst("^#+", "").strip();
        body.setLength(0);
      } else {
        body.append(line).append('\n');
      }
    }
    close(sections, heading, body);
    return sections;
  }

  private static void close(List<TutorialSection> sections, String heading, StringBuilder body) {
    if (!heading.isEmpty() || !body.toString().isBlank()) {
      sections.add(TutorialSection.of(heading, body.toString()));
    }
  }
}
