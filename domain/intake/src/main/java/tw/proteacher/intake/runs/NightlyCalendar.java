package tw.proteacher.intake.runs;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** 夜間排程: which night's run is due. */
public final class NightlyCalendar {
  private NightlyCalendar() {}

  /**
   * The newest night whose hour has struck. After days of downtime only this one is caught up: the
   * inbox still holds all the files.
   */
  public static LocalDate dueNight(LocalDateTime now, LocalTime at) {
    LocalDate today = now.toLocalDate();
    return now.toLocalTime().isBefore(at) ? today.minusDays(1) : today;
  }
}
