package tw.proteacher.intake.reading;

import java.util.regex.Pattern;

/** 遮罩: IDs never leave a file in the clear, not even those in damaged rows. */
final class Masking {
  private static final String LETTER = "[A-Za-z\\uFF21-\\uFF3A\\uFF41-\\uFF5A]";
  private static final String DIGIT = "[0-9\\uFF10-\\uFF19]";
  private static final String PART = "[A-Za-z0-9\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A]";

  /** Whatever looks like an ID: one or two letters and a long number, or a passport. */
  private static final Pattern LIKE_AN_ID =
      Pattern.compile(
          "(?<!%3$s)(?:%1$s{1,2}%2$s{6,}|[Pp\\uFF30\\uFF50][:\\uFF1A]%3$s{2,})"
              .formatted(LETTER, DIGIT, PART));

  private static final int KEPT = 3;
  private static final int LONGEST_KEPT = 4000;

  private Masking() {}

  /** {@code A12****789}; of something short only its first character. */
  static String mask(String id) {
    if (id.isEmpty()) {
      return id;
    }
    if (id.length() < 3 * KEPT) {
      return id.substring(0, id.offsetByCodePoints(0, 1)) + "****";
    }
    return id.substring(0, KEPT) + "****" + id.substring(id.length() - KEPT);
  }

  /** Masks whatever looks like an ID. */
  static String maskAll(String text) {
    return LIKE_AN_ID.matcher(text).replaceAll(found -> mask(found.group()).replace("$", "\\$"));
  }

  /** Masks {@code id} in a row; something too short to be one only where it first stands. */
  static String mask(String row, String id) {
    if (id.length() >= 2 * KEPT) {
      return row.replace(id, mask(id));
    }
    int at = row.indexOf(id, Math.max(0, row.indexOf(',')));
    return at < 0 ? row : row.substring(0, at) + mask(id) + row.substring(at + id.length());
  }

  /** Text that the database can keep: not endless, without NUL. */
  static String storable(String text) {
    String kept = text.length() > LONGEST_KEPT ? text.substring(0, LONGEST_KEPT) : text;
    return kept.replace('\0', '\uFFFD');
  }
}
