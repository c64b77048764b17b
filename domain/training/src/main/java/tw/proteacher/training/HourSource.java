package tw.proteacher.training;

/** 時數來源: who says so. A feed never overwrites or withdraws what a centre entered. */
public enum HourSource {
  FEED('F'),
  COUNTY_ENTRY('C'),
  NATIONAL_ENTRY('N'),
  LEGACY('L');

  private final char code;

  HourSource(char code) {
    this.code = code;
  }

  /** The letter in the database. */
  public char code() {
    return code;
  }

  public static HourSource of(char code) {
    for (HourSource source : values()) {
      if (source.code == code) {
        return source;
      }
    }
    throw new IllegalArgumentException("no such source: " + code);
  }
}
