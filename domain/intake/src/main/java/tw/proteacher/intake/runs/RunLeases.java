package tw.proteacher.intake.runs;

import java.util.Optional;

/** Hands out the right to execute. */
public interface RunLeases {
  /**
   * Takes up the active run if nobody alive executes it: a new one, a restarted one, or the orphan
   * of a node that died. A run that was asked to stop in the meantime is ended on the spot.
   */
  Optional<RunLease> takeUp(String node);
}
