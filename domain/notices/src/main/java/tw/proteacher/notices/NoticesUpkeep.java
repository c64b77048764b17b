package tw.proteacher.notices;

/** 例行整理: what the nightly housekeeping does for this context. */
public interface NoticesUpkeep {
  /** Throws away files that were replaced or never used; says how many. */
  int tidy();
}
