package tw.proteacher.certification.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.SchoolYear;

/**
 * 申請期限: trained in school year t, one may apply while {@code t <= a <= t + extraYears}.
 *
 * @param extraYears school years after t, or null for no limit
 * @param lastDay the day in the last school year on which it ends, or null for its end
 * @param countsFrom which hour's school year t is
 */
public record Window(
    @Nullable Integer extraYears, @Nullable MonthDay lastDay, CountsFrom countsFrom)
    implements Serializable {
  /** 起算: the first or the last required hour of training that spans several school years. */
  public enum CountsFrom {
    FIRST,
    LAST
  }

  /** The last school year to apply in, or null for no limit. */
  public @Nullable SchoolYear lastYear(SchoolYear trained) {
    return extraYears == null ? null : trained.plus(extraYears);
  }

  /** The last day to apply on, or null for no limit. */
  public @Nullable LocalDate openUntil(SchoolYear trained) {
    SchoolYear last = lastYear(trained);
    if (last == null) {
      return null;
    }
    if (lastDay == null) {
      return last.lastDay();
    }
    LocalDate day = lastDay.atYear(last.firstDay().getYear());
    return day.isBefore(last.firstDay()) ? lastDay.atYear(last.lastDay().getYear()) : day;
  }
}
