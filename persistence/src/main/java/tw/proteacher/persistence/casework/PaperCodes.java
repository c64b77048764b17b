package tw.proteacher.persistence.casework;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** 紙本代碼: ten letters and digits that are not taken for each other when somebody copies them. */
final class PaperCodes {
  static final String MARK = "PROTEACHER:";
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PaperCodes() {}

  static String next() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** What somebody typed, as codes are written; anything may stand between the letters. */
  static String normal(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("[^0-9A-Z]", "");
  }
}
