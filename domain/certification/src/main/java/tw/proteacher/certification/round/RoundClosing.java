package tw.proteacher.certification.round;

/** 結束受理: what happens by itself once a round, or somebody's extension of it, is over. */
public interface RoundClosing {
  /**
   * Settles every round whose time is over. Called again and again, on any node; each step is taken
   * once.
   */
  Outcome run();

  /** Reminds those whose closing is near; the days before are data. */
  int remind();

  /** Cases and lines of lists that were settled, and rounds that are closed for good. */
  record Outcome(int settled, int closed) {}
}
