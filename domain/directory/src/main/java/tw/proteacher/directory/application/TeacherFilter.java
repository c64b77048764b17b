package tw.proteacher.directory.application;

import java.io.Serializable;

/**
 * What to look for.
 *
 * @param text part of the name of a person or a school, or a school code; empty for all
 * @param county county code, empty for all
 * @param school school code, empty for all
 */
public record TeacherFilter(String text, String county, String school) implements Serializable {
  public TeacherFilter {
    text = clean(text);
    county = clean(county);
    school = clean(school);
  }

  /** NUL can stand in an address, but in no text of the database. */
  private static String clean(String given) {
    return given.replace("\0", "").strip();
  }
}
