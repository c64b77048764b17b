package tw.proteacher.batch.nightly;

import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLost;
import tw.proteacher.intake.runs.RunStatus;

/** One run as executed by this node: the right to do so, and how it is going to end. */
final class Execution {
  private static final int NOT_STARTED = -1;

  private final RunLease lease;
  private volatile long jobExecution = NOT_STARTED;
  private volatile @Nullable RunStatus outcome;
  private volatile @Nullable String error;

  Execution(RunLease lease) {
    this.lease = lease;
  }

  RunLease lease() {
    return lease;
  }

  void startedAs(long execution) {
    jobExecution = execution;
  }

  boolean hasStarted() {
    return jobExecution != NOT_STARTED;
  }

  long jobExecution() {
    return jobExecution;
  }

  void endsAs(RunStatus status, @Nullable String reason) {
    outcome = status;
    error = reason;
  }

  /**
   * Writes the end down and lets go. Without an outcome – the server goes down, the database went
   * away – the run stays active: whoever comes first takes it up again.
   */
  void letGo() {
    try (lease) {
      RunStatus status = outcome;
      if (status != null) {
        lease.end(status, error);
      }
    } catch (RunLost lost) {
      // Not ours to end any more; it is taken up again by whoever holds it now.
      return;
    }
  }
}
