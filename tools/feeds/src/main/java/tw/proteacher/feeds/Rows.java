package tw.proteacher.feeds;

import java.util.List;

/**
 * 資料列: the rows of one feed. A row is its fields in the order of the header, the first (異動別) still
 * empty, dates in ISO form, and one more at the end that is not written: the subject of its person.
 */
abstract class Rows {
  private final Kind kind;
  private final Country country;

  Rows(Kind kind, Country country) {
    this.kind = kind;
    this.country = country;
  }

  final Kind kind() {
    return kind;
  }

  final Country country() {
    return country;
  }

  final Dice dice() {
    return country.dice();
  }

  /** How many rows there are on the first day. */
  abstract long base();

  /** The content of a row in one of its versions. */
  abstract String[] values(long row, int version);

  /** A row with a key that belongs to none of the others. */
  abstract String[] stranger(int number, int day);

  /** Whether the name in this row loses a character in code page 950. */
  abstract boolean hasRareName(long row);

  /**
   * What makes the state after the night comparable: key and content as the platform keeps them.
   */
  abstract String fingerprint(String[] values);

  /** Defects under which the key can still be read, so that the earlier record stays. */
  abstract List<Reason> defectsOfKnown();

  /** Defects of rows that are not on record. */
  abstract List<Reason> defectsOfStrangers();

  /** What of the given rates makes sense for this feed. */
  Rates fitting(Rates rates) {
    return rates;
  }

  static String yes(boolean answer) {
    return answer ? "Y" : "N";
  }

  static String decimal(int tenths) {
    return tenths % 10 == 0 ? Integer.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
