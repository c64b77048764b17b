package tw.proteacher.persistence.notices;

import java.util.Set;

/** One row of {@code notices.file_rule}: what is taken for a purpose, and how large. */
record FileRule(int maxBytes, int maxPages, int maxPixels, Set<String> mediaTypes) {
  /** The limit as people say it. */
  int maxMegabytes() {
    return maxBytes / (1024 * 1024);
  }
}
