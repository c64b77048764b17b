package tw.proteacher.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 民國日期: reading and writing dates of the Republic of China calendar (year = Gregorian year − 1911).
 * Impossible dates are refused, never shifted to a neighbouring day.
 */
public final class RocDate {
  static final int YEAR_OFFSET = 1911;

  private static final Pattern SEPARATED =
      Pattern.compile("(?:民國)?(\\d{1,4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{2,3})(\\d{2})(\\d{2})");

  private RocDate() {}

  /**
   * Reads what a person types: {@code 1090605}, {@code 109/6/5}, {@code 109.6.5}, {@code 109年6月5日},
   * {@code 2020-06-05}. A four-digit year is Gregorian, a shorter one is ROC.
   */
  public static Optional<LocalDate> parse(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher matcher = SEPARATED.matcher(text);
    if (!matcher.matches()) {
      matcher = COMPACT.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(1).length() < 4) {
      if (year == 0) {
        return Optional.empty();
      }
      year += YEAR_OFFSET;
    }
    return day(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
  }

  /** {@code 109/06/05}. */
  public static String format(LocalDate day) {
    return "%d/%02d/%02d".formatted(rocYear(day), day.getMonthValue(), day.getDayOfMonth());
  }

  /** {@code 109年6月5日}. */
  public static String formatLong(LocalDate day) {
    return "%d年%d月%d日".formatted(rocYear(day), day.getMonthValue(), day.getDayOfMonth());
  }

  public static int rocYear(LocalDate day) {
    return day.getYear() - YEAR_OFFSET;
  }

  private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
