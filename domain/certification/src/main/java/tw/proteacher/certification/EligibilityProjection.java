package tw.proteacher.certification;

/**
 * 資格重算: brings the stored eligibility of everybody in {@code intake.touched_person} up to date.
 * Works in chunks, each in a transaction of its own that also takes its people off the list: a run
 * that was killed is simply started again.
 */
public interface EligibilityProjection {
  /** Recomputes until nobody is left; says how many people were held against the rules. */
  Outcome recompute(Progress progress);

  /** Told after each chunk. */
  @FunctionalInterface
  interface Progress {
    void done(long people, long total);
  }

  /** People recomputed, and stored lines that differ from before. */
  record Outcome(long people, long changed) {}
}
