package tw.proteacher.certification.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;

/**
 * 有效期限: how long a certificate counts, by the ministry's rules of its school year or the nearest.
 * Without a date the school year's last day counts as the day of issue, in favour of the holder.
 */
public final class Validity {
  private Validity() {}

  /** The first day on which it no longer counts, or null where it never lapses. */
  public static @Nullable LocalDate expiresOn(
      RuleBook book, Tier tier, SchoolYear year, @Nullable LocalDate obtainedOn) {
    RuleSet rules = book.nearest(tier, year.roc());
    Integer years = rules == null ? null : rules.validityYears();
    if (years == null) {
      return null;
    }
    return (obtainedOn == null ? year.lastDay() : obtainedOn).plusYears(years);
  }

  /** The same for a certificate that is issued by {@code rules}. */
  public static @Nullable LocalDate expiresOn(RuleSet rules, LocalDate issuedOn) {
    Integer years = rules.validityYears();
    return years == null ? null : issuedOn.plusYears(years);
  }
}
