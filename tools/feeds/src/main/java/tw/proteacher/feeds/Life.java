package tw.proteacher.feeds;

import java.util.List;

/**
 * 歷程: what has become of each row of one feed by a given day. A row is born, changes, is withdrawn
 * and sometimes comes back; all of it follows from the dice, so nothing is remembered.
 */
final class Life {
  /** The state of a row that is not there yet. */
  static final int UNBORN = -1;

  private static final double COMES_BACK = 0.1;
  private static final int FATE = 1_000;
  private static final int STYLE = 2_000;

  private final Dice dice;
  private final int salt;
  private final long base;
  private final List<Rates> nights;

  /**
   * @param nights what happened on each day; the first item is the first day, when all is new
   */
  Life(Dice dice, Kind kind, long base, List<Rates> nights) {
    this.dice = dice;
    this.salt = kind.ordinal() * 10_000;
    this.base = base;
    this.nights = List.copyOf(nights);
  }

  /** How many rows were ever born by the end of the day. */
  long size(int day) {
    long size = base;
    for (int night = 1; night <= day; night++) {
      size += born(night);
    }
    return size;
  }

  /** Version × 2, plus 1 while it is live; {@link #UNBORN} before its time. */
  int state(long row, int day) {
    if (day < 0) {
      return UNBORN;
    }
    int birth = birthday(row);
    if (birth > day) {
      return UNBORN;
    }
    int state = 1;
    for (int night = Math.max(birth + 1, 1); night <= day; night++) {
      Rates rates = nights.get(night);
      double fate = dice.share(salt + FATE + night, row);
      if (!isLive(state)) {
        state += fate < COMES_BACK ? 1 : 0;
      } else if (fate < rates.withdrawn()) {
        state -= 1;
      } else if (fate < rates.withdrawn() + rates.changed()) {
        state += 2;
      }
    }
    return state;
  }

  /** Whether a row that has not changed is sent in a form that cannot be used. */
  boolean isSpoiled(long row, int day) {
    if (day < 1 || birthday(row) >= day) {
      return false;
    }
    Rates rates = nights.get(day);
    double fate = dice.share(salt + FATE + day, row);
    return fate >= 1 - rates.bad() / 2;
  }

  /** How often the row has been written in a new style. */
  int styles(long row, int day) {
    int styles = 0;
    for (int night = 1; night <= day; night++) {
      double restyled = nights.get(night).restyled();
      if (restyled > 0 && dice.share(salt + STYLE + night, row) < restyled) {
        styles++;
      }
    }
    return styles;
  }

  /** Share of rows after which a bad row with a key of its own is put in. */
  double strangers(int day) {
    double bad = nights.get(day).bad();
    return day == 0 ? bad : bad / 2;
  }

  static boolean isLive(int state) {
    return state >= 0 && (state & 1) == 1;
  }

  static int version(int state) {
    return state >> 1;
  }

  private int birthday(long row) {
    long size = base;
    int day = 0;
    while (row >= size) {
      day++;
      size += born(day);
    }
    return day;
  }

  private long born(int night) {
    return Math.round(nights.get(night).added() * base);
  }
}
