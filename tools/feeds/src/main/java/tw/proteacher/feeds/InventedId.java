package tw.proteacher.feeds;

/**
 * 身分證字號 (invented): every index below ten million has its own valid number. Most are citizens'
 * numbers; some are new or old residence numbers, a few are passports.
 */
final class InventedId {
  /** Value of each letter A to Z in the check sum. */
  private static final int[] LETTERS = {
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30,
    31, 33
  };

  private static final int SERIALS = 10_000_000;

  /** Coprime with {@link #SERIALS}: neighbours get distant serials, no two the same. */
  private static final long STRIDE = 7_368_787;

  private InventedId() {}

  static String of(int index) {
    if (index < 0 || index >= SERIALS) {
      throw new IllegalArgumentException("index out of range: " + index);
    }
    long serial = (index * STRIDE + 1_234_567) % SERIALS;
    char letter = (char) ('A' + (int) (serial % 26));
    int kind = index % 200;
    if (kind == 77) {
      return "P:" + letter + digits(serial, 8);
    }
    if (kind == 33 || kind == 133) {
      return withCheckDigit(letter + (kind == 33 ? "A" : "D") + digits(serial, 7));
    }
    if (kind == 55 || kind == 155) {
      return withCheckDigit(letter + (kind == 55 ? "8" : "9") + digits(serial, 7));
    }
    return withCheckDigit(letter + (index % 3 == 0 ? "1" : "2") + digits(serial, 7));
  }

  /** The same number with its last digit made wrong; a passport loses its prefix. */
  static String broken(String id) {
    if (id.startsWith("P:")) {
      return id.substring(2);
    }
    int last = id.charAt(id.length() - 1) - '0';
    return id.substring(0, id.length() - 1) + (last + 1) % 10;
  }

  private static String withCheckDigit(String nine) {
    int first = LETTERS[nine.charAt(0) - 'A'];
    int sum = first / 10 + first % 10 * 9;
    for (int i = 1; i < nine.length(); i++) {
      char character = nine.charAt(i);
      int digit = character <= '9' ? character - '0' : LETTERS[character - 'A'] % 10;
      sum += digit * (9 - i);
    }
    return nine + (10 - sum % 10) % 10;
  }

  private static String digits(long number, int width) {
    StringBuilder text = new StringBuilder(width).append(number);
    while (text.length() < width) {
      text.insert(0, '0');
    }
    return text.toString();
  }
}
