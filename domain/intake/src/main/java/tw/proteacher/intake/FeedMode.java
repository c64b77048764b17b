package tw.proteacher.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 全量／異動: the whole truth, or what changed since the file before. */
public enum FeedMode {
  FULL,
  DELTA;

  /** The word in file names, manifests and the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FeedMode> of(String word) {
    return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
  }
}
