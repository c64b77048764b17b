package tw.proteacher.feeds;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** 匯入檔種類: the four feeds with their header and what each column holds. */
public enum Kind {
  SCHOOLS(0.0, Set.of(10), Set.of()),
  STAFF(0.05, Set.of(4, 9, 10), Set.of(1)),
  HOURS(0.05, Set.of(9, 10), Set.of(1, 4, 8)),
  CERTIFICATES(0.01, Set.of(6), Set.of(1, 5));

  private final double brake;
  private final Set<Integer> dates;
  private final Set<Integer> codes;
  private final String header;

  Kind(double brake, Set<Integer> dates, Set<Integer> codes) {
    this.brake = brake;
    this.dates = dates;
    this.codes = codes;
    this.header = Words.one("header." + name().toLowerCase(Locale.ROOT));
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  String header() {
    return header;
  }

  /** Share of live rows that a full file may withdraw before it is held. */
  double brake() {
    return brake;
  }

  /** Whether the column holds a date, which may be written in three ways. */
  boolean isDate(int column) {
    return dates.contains(column);
  }

  /** Whether the column holds digits and letters that some senders write in full width. */
  boolean isCode(int column) {
    return codes.contains(column);
  }

  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public static List<Kind> all() {
    return Arrays.asList(values());
  }
}
