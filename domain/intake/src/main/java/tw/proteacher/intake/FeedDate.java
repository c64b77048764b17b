package tw.proteacher.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 匯入日期: {@code 114/06/05}, {@code 1140605} or {@code 2025-06-05}, and nothing else. Stricter than
 * what people may type: a year such as 0109 is a sender's defect, not a way of writing.
 */
public final class FeedDate {
  private static final int ROC_OFFSET = 1911;
  private static final int EARLIEST = 1912;
  private static final int LATEST = 2910;

  private FeedDate() {}

  /** Reads folded text; impossible dates are refused, never shifted. */
  public static Optional<LocalDate> parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 1 && slash <= 3) {
      int second = text.indexOf('/', slash + 1);
      return second < 0
          ? Optional.empty()
          : day(
              digits(text, 0, slash, 3) + ROC_OFFSET,
              digits(text, slash + 1, second, 2),
              digits(text, second + 1, text.length(), 2));
    }
    int length = text.length();
    if (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
      return day(digits(text, 0, 4, 4), digits(text, 5, 7, 2), digits(text, 8, 10, 2));
    }
    if (length == 7 || length == 6) {
      return day(
          digits(text, 0, length - 4, 3) + ROC_OFFSET,
          digits(text, length - 4, length - 2, 2),
          digits(text, length - 2, length, 2));
    }
    return Optional.empty();
  }

  /** A number of one to {@code most} ASCII digits; far out of range if it is not one. */
  private static int digits(String text, int from, int to, int most) {
    if (to <= from || to - from > most) {
      return Integer.MIN_VALUE / 2;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Integer.MIN_VALUE / 2;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
    if (year < EARLIEST || year > LATEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, dayOfMonth));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
