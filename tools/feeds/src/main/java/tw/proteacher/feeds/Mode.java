package tw.proteacher.feeds;

import java.util.Locale;

/** 全量或異動: the whole truth, or what differs from the day before. */
public enum Mode {
  FULL,
  DELTA;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
