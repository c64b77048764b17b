package tw.proteacher.web.shell;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;

/** How dates, moments and numbers are written on pages: the EL functions of the tag library. */
public final class Formats {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int PAGES_AROUND = 2;

  private Formats() {}

  /** {@code 109/06/05}. */
  public static String date(@Nullable TemporalAccessor when) {
    return when == null ? "" : RocDate.format(local(when).toLocalDate());
  }

  /** {@code 109年6月5日}. */
  public static String dateLong(@Nullable TemporalAccessor when) {
    return when == null ? "" : RocDate.formatLong(local(when).toLocalDate());
  }

  /** {@code 109/06/05 13:05}, in Taipei. */
  public static String moment(@Nullable TemporalAccessor when) {
    return when == null ? "" : date(when) + " " + TIME.format(local(when));
  }

  /** {@code 13:05}, in Taipei. */
  public static String time(TemporalAccessor when) {
    return TIME.format(local(when));
  }

  /** The Western date under a ROC date field. */
  public static String western(@Nullable Object day) {
    return day instanceof LocalDate date ? date.toString() : "";
  }

  /** A count with thousands separated. */
  public static String number(@Nullable Number count) {
    return count == null ? "" : "%,d".formatted(count.longValue());
  }

  /** Hours kept as tenths: {@code 65} is 6.5. */
  public static String hours(@Nullable Number tenths) {
    return tenths == null ? "" : plain(BigDecimal.valueOf(tenths.longValue(), 1));
  }

  /** How many pages a list has. */
  public static long pages(long total, long size) {
    return Math.max(1, (total + size - 1) / size);
  }

  /** The page numbers offered round the current one. */
  public static List<Long> window(long page, long total, long size) {
    long first = Math.max(1, page - PAGES_AROUND);
    long last = Math.min(pages(total, size), page + PAGES_AROUND);
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  /** Whether a choice is the chosen one, whatever their types. */
  public static boolean same(@Nullable Object choice, @Nullable Object chosen) {
    return choice != null && chosen != null && choice.toString().equals(chosen.toString());
  }

  /** The argument of a sentence as people read it. */
  static Object readable(@Nullable Object fact) {
    if (fact instanceof BigDecimal number) {
      return plain(number);
    }
    if (fact instanceof TemporalAccessor when) {
      return when instanceof LocalDate ? date(when) : moment(when);
    }
    return String.valueOf(fact);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static LocalDateTime local(TemporalAccessor when) {
    if (when instanceof LocalDate day) {
      return day.atTime(LocalTime.MIDNIGHT);
    }
    if (when instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, TaipeiClock.TAIPEI);
    }
    if (when instanceof OffsetDateTime moment) {
      return moment.atZoneSameInstant(TaipeiClock.TAIPEI).toLocalDateTime();
    }
    if (when instanceof ZonedDateTime moment) {
      return moment.withZoneSameInstant(TaipeiClock.TAIPEI).toLocalDateTime();
    }
    return LocalDateTime.from(when);
  }
}
