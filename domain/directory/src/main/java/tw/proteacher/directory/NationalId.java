package tw.proteacher.directory;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 身分證字號: a citizen's number, a new or old residence number, or a passport number written with
 * {@code P:}. Exists only when its check digit is right; {@link #toString} is the masked form, so
 * that it can never slip into a log.
 *
 * @param value upper case, half-width, e.g. {@code A123456789}
 */
public record NationalId(String value) implements Serializable {
  private static final String PASSPORT_PREFIX = "P:";
  private static final Pattern PASSPORT = Pattern.compile("P:[A-Z0-9]{4,20}");
  private static final int LENGTH = 10;

  /** Two-digit code of each letter A to Z; I, O, W and Z come late for historical reasons. */
  private static final int[] LETTER_CODES = {
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30,
    31, 33
  };

  public NationalId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("not a national ID");
    }
  }

  /** Reads what a feed or a person wrote: width and case are folded, blanks around it dropped. */
  public static Optional<NationalId> parse(String written) {
    String folded = fold(written);
    return isWellFormed(folded) ? Optional.of(new NationalId(folded)) : Optional.empty();
  }

  public boolean isPassport() {
    return value.startsWith(PASSPORT_PREFIX);
  }

  /** What people may see of it: {@code A12****789}. */
  public String mask() {
    if (!isPassport()) {
      return value.substring(0, 3) + "****" + value.substring(LENGTH - 3);
    }
    int tail = value.length() >= LENGTH ? 3 : 1;
    return value.substring(0, 3) + "****" + value.substring(value.length() - tail);
  }

  @Override
  public String toString() {
    return mask();
  }

  private static String fold(String written) {
    String half = isAscii(written) ? written : Normalizer.normalize(written, Normalizer.Form.NFKC);
    String bare = half.strip();
    // A letter that only becomes Latin by upper-casing (dotless i) is not a Latin letter.
    return isAscii(bare) ? bare.toUpperCase(Locale.ROOT) : "";
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWellFormed(String text) {
    if (text.startsWith(PASSPORT_PREFIX)) {
      return PASSPORT.matcher(text).matches();
    }
    if (text.length() != LENGTH || !isLetter(text.charAt(0))) {
      return false;
    }
    int first = LETTER_CODES[text.charAt(0) - 'A'];
    int sum = first / 10 + first % 10 * 9;
    char second = text.charAt(1);
    if (isLetter(second)) {
      sum += LETTER_CODES[second - 'A'] % 10 * 8;
    } else if (second == '1' || second == '2' || second == '8' || second == '9') {
      sum += (second - '0') * 8;
    } else {
      return false;
    }
    for (int i = 2; i < LENGTH; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      sum += i == LENGTH - 1 ? digit : digit * (9 - i);
    }
    return sum % 10 == 0;
  }

  private static boolean isLetter(char character) {
    return character >= 'A' && character <= 'Z';
  }
}
