package tw.proteacher.web.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.TaipeiClock;

/**
 * 日期與時刻: a moment as people type it, a day and a time of day in Taipei. A last moment takes in the
 * whole minute that is named: 23:59 is over at midnight.
 */
final class MomentText {
  static final String LAST_MINUTE = "23:59";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private MomentText() {}

  /** The first moment of the minute, or null without a day. */
  static @Nullable Instant first(@Nullable LocalDate day, String time) {
    return day == null ? null : day.atTime(read(time)).atZone(TaipeiClock.TAIPEI).toInstant();
  }

  /** The last moment of the minute, or null without a day. */
  static @Nullable Instant last(@Nullable LocalDate day, String time) {
    Instant first = first(day, time);
    return first == null ? null : first.plus(1, ChronoUnit.MINUTES).minus(1, ChronoUnit.MICROS);
  }

  static @Nullable LocalDate day(@Nullable Instant moment) {
    return moment == null ? null : local(moment).toLocalDate();
  }

  static String time(@Nullable Instant moment, String otherwise) {
    return moment == null ? otherwise : SHOWN.format(local(moment));
  }

  private static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, TaipeiClock.TAIPEI);
  }

  private static LocalTime read(String time) {
    if (time.isBlank()) {
      throw new RuleViolation("certification.round.time_missing");
    }
    try {
      return LocalTime.parse(time.strip().replace('\uFF1A', ':'), TIME);
    } catch (DateTimeParseException unreadable) {
      throw (RuleViolation)
          new RuleViolation("certification.round.time_unreadable", time).initCause(unreadable);
    }
  }
}
