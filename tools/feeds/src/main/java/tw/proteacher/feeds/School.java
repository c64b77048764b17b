package tw.proteacher.feeds;

/**
 * 學校 of the invented country.
 *
 * @param level the official word of the register, e.g. 國小
 */
public record School(
    String code, String name, String countyCode, String level, int classes, int establishment) {
  /** The level as the platform keeps it, e.g. {@code ELEMENTARY}. */
  public String levelCode() {
    return Words.code("level.codes", level);
  }
}
