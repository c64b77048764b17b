package tw.proteacher.certification;

import tw.proteacher.intake.Progress;

/**
 * 資格重算: brings the stored eligibility of everybody in {@code intake.touched_person} up to date,
 * after putting on that list whose time to apply has run out and whose rules came into force. Works
 * in chunks, each in a transaction of its own that also takes its people off the list: a run that
 * was killed is simply started again.
 */
public interface EligibilityProjection {
  /** Recomputes until nobody is left on the list. */
  Outcome recompute(Progress progress);

  /** People held against the rules, and stored lines that differ from before. */
  record Outcome(long people, long changed) {}
}
