package tw.proteacher.directory.application;

import java.io.Serializable;
import java.util.List;

/**
 * What to look for.
 *
 * @param text words, each part of the name of the person or the school or of the school code; empty
 *     for all
 * @param county county code, empty for all
 * @param school school code, empty for all
 */
public record TeacherFilter(String text, String county, String school) implements Serializable {
  public TeacherFilter {
    text = clean(text);
    county = clean(county);
    school = clean(school);
  }

  /** What was typed between blanks, the wide one of Chinese keyboards included. */
  public List<String> words() {
    return text.isEmpty() ? List.of() : List.of(text.split("[\\s\\u3000]+"));
  }

  /** NUL can stand in an address, but in no text of the database. */
  private static String clean(String given) {
    return given.replace("\0", "").strip();
  }
}
