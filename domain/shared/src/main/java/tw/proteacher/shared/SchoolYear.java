package tw.proteacher.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/** 學年度: ROC year n runs from 1 August of ROC year n to 31 July of ROC year n + 1. */
public record SchoolYear(int roc) implements Comparable<SchoolYear>, Serializable {
  private static final int EARLIEST = 1;
  private static final int LATEST = 999;

  public SchoolYear {
    if (!isOne(roc)) {
      throw new IllegalArgumentException("not a school year: " + roc);
    }
  }

  /** Whether a number is the ROC year of a school year. */
  public static boolean isOne(int roc) {
    return roc >= EARLIEST && roc <= LATEST;
  }

  /** The school year that {@code day} lies in. */
  public static SchoolYear of(LocalDate day) {
    int roc = RocDate.rocYear(day);
    return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) < 0 ? roc - 1 : roc);
  }

  public LocalDate firstDay() {
    return LocalDate.of(roc + RocDate.YEAR_OFFSET, Month.AUGUST, 1);
  }

  public LocalDate lastDay() {
    return firstDay().plusYears(1).minusDays(1);
  }

  public SchoolYear plus(int years) {
    return new SchoolYear(roc + years);
  }

  public boolean isAfter(SchoolYear other) {
    return roc > other.roc;
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(roc, other.roc);
  }

  @Override
  public String toString() {
    return Integer.toString(roc);
  }
}
