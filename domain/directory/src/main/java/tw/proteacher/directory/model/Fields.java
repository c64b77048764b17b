package tw.proteacher.directory.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedRow;

/** Reading single fields of the registers' rows. */
final class Fields {
  private static final Pattern SCHOOL_CODE = Pattern.compile("[0-9A-Z]{6}");
  private static final Pattern COUNT = Pattern.compile("[0-9]{0,6}");
  private static final Pattern YEARS = Pattern.compile("[0-9]{1,2}(?:\\.[0-9])?");

  /** What stands in an index, as names do, cannot be endless: it would stop the whole file. */
  private static final int LONGEST = 200;

  private Fields() {}

  /** Whether none of these words is longer than any real one. */
  static boolean fit(FeedRow row, int... words) {
    return Arrays.stream(words).allMatch(word -> row.text(word).length() <= LONGEST);
  }

  static @Nullable String schoolCode(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    return SCHOOL_CODE.matcher(code).matches() ? code : null;
  }

  /** A count, nothing for 0; negative if it is not one. */
  static int count(String text) {
    if (!COUNT.matcher(text).matches()) {
      return -1;
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** Tenths of years, nothing for 0; negative if it is not a number of years. */
  static int tenthsOfYears(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    if (!YEARS.matcher(text).matches()) {
      return -1;
    }
    int dot = text.indexOf('.');
    return dot < 0
        ? Integer.parseInt(text) * 10
        : Integer.parseInt(text.substring(0, dot)) * 10 + text.charAt(dot + 1) - '0';
  }

  /** NUL cannot be kept in a database text. */
  static boolean haveNul(FeedRow row) {
    return row.fields().stream().anyMatch(field -> field.indexOf('\0') >= 0);
  }
}
