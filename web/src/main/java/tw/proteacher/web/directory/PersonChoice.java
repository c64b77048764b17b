package tw.proteacher.web.directory;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 選定的教師: what stands in a field that finds a teacher while one types.
 *
 * @param id of the teacher that was chosen, null where only something was typed
 * @param text what the field shows: the chosen teacher, or what was typed
 */
public record PersonChoice(@Nullable Long id, String text) implements Serializable {
  private static final String CHOSEN = "#";

  /** Longer than any name and school; an address has no room for a novel. */
  private static final int LONGEST = 100;

  /** What was typed, as it may stand in an address: words, no signs. */
  public String words() {
    String words = text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return words.substring(0, Math.min(LONGEST, words.length()));
  }

  /** What the page gives back for {@code shown}, the text the person saw when they posted. */
  static @Nullable PersonChoice parse(String posted, String shown) {
    String text = shown.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (posted.matches(CHOSEN + "\\d{1,18} .*") && posted.endsWith(" " + text)) {
      return new PersonChoice(Long.valueOf(posted.substring(1, posted.indexOf(' '))), text);
    }
    return new PersonChoice(null, text);
  }

  /** The text goes along: a choice counts only as long as the field still shows it. */
  String format() {
    return id == null ? text : CHOSEN + id + " " + text;
  }
}
