package tw.proteacher.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 匯入種類: what a feed is about, in the order in which a night takes them. */
public enum FeedKindName {
  SCHOOLS,
  STAFF,
  HOURS,
  CERTIFICATES;

  /** The word in file names, manifests and the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<FeedKindName> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
