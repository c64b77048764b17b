package tw.proteacher.certification;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 證號: tier letter + three-digit ROC year + six-digit serial, e.g. {@code A104000811}; or, of old
 * certificates, the bare year the former platform kept, e.g. {@code 96}. A bare year is legal, not
 * unique, and does not weaken the certificate.
 */
public record CertificateNumber(String value) implements Serializable {
  /** No certificate is of an earlier school year (ROC); what says so is a mistake in writing. */
  public static final int EARLIEST_YEAR = 38;

  private static final Pattern FULL = Pattern.compile("([A-Z])(\\d{3})(\\d{6})");
  private static final Pattern YEAR = Pattern.compile("\\d{2,3}");
  private static final Pattern LEGACY = Pattern.compile("[ABC]\\d{9}|\\d{2,3}");

  public CertificateNumber {
    if (!FULL.matcher(value).matches() && !YEAR.matcher(value).matches()) {
      throw new IllegalArgumentException("not a certificate number: " + value);
    }
  }

  /** Reads a number of the former platform's feed: full-width and blanks are folded. */
  public static Optional<CertificateNumber> parse(String typed) {
    String text = folded(typed);
    return LEGACY.matcher(text).matches()
        ? Optional.of(new CertificateNumber(text))
        : Optional.empty();
  }

  /**
   * Reads a number as a centre enters it.
   *
   * @param letters that the rules of any authority give to a number
   */
  public static Optional<CertificateNumber> entered(String typed, Set<Character> letters) {
    String text = folded(typed);
    boolean form = YEAR.matcher(text).matches() || FULL.matcher(text).matches();
    return form && (Character.isDigit(text.charAt(0)) || letters.contains(text.charAt(0)))
        ? Optional.of(new CertificateNumber(text))
        : Optional.empty();
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /** Reads a full number of whatever letter, as somebody types it off a certificate. */
  public static Optional<CertificateNumber> full(String typed) {
    String text = folded(typed).toUpperCase(Locale.ROOT);
    return FULL.matcher(text).matches()
        ? Optional.of(new CertificateNumber(text))
        : Optional.empty();
  }

  /** The next number of a tier and year. */
  public static CertificateNumber of(char letter, int year, int serial) {
    return new CertificateNumber("%c%03d%06d".formatted(letter, year, serial));
  }

  public boolean yearOnly() {
    return !Character.isLetter(value.charAt(0));
  }

  /** The ROC year the number names. */
  public int year() {
    Matcher full = FULL.matcher(value);
    return Integer.parseInt(full.matches() ? full.group(2) : value);
  }

  /** The serial within letter and year; a bare year has none. */
  public OptionalInt serial() {
    Matcher full = FULL.matcher(value);
    return full.matches() ? OptionalInt.of(Integer.parseInt(full.group(3))) : OptionalInt.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
