package tw.proteacher.intake.runs;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** 執行紀錄簿: asks for runs and remembers them. At most one run is active at any time. */
public interface RunLedger {
  /**
   * Writes down a new run that waits to be taken up.
   *
   * @return its number, or empty while another run is active
   */
  OptionalLong open(Job job, String requestedBy);

  /**
   * Makes a run that rests active again; the named steps are to be done again.
   *
   * @return false while another run is active
   */
  boolean reopen(long run, RunStatus resting, List<String> steps);

  /**
   * Asks the executing node to stop at the next occasion.
   *
   * @return false if the run is not active
   */
  boolean askToStop(long run);

  /** The status; throws {@code NotFound} for an unknown number. Serialises deciders. */
  RunStatus lock(long run);

  /** Ends runs that waited for a decision nobody needs to take any more (a newer file came). */
  void completeResolved();

  /**
   * Claims a night for the caller's transaction.
   *
   * @return false if that night already had its run, or lies before the installation
   */
  boolean claimNight(LocalDate night);
}
