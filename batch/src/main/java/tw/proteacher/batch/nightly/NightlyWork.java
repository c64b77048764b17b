package tw.proteacher.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.intake.runs.Interruptions;
import tw.proteacher.intake.runs.RunLease;
import tw.proteacher.intake.runs.RunLost;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.Visitors;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/**
 * What all steps have in common: a step that is over is passed by, the others work on behalf of the
 * platform, and however a step ends, the run knows. Exit status {@code DONE} leads to the next
 * step, every other one ends the job.
 */
abstract class NightlyWork extends AbstractBatchlet {
  private static final Logger LOG = Logger.getLogger(NightlyWork.class.getName());
  private static final String DONE = "DONE";

  @Inject private JobContext job;
  @Inject private StepContext step;
  @Inject private RunExecutor executor;
  @Inject private Interruptions interruptions;
  @Inject private Visitors visitors;

  /** The step's work: idempotent, and able to go on where an earlier attempt was cut off. */
  abstract void work(StepProgress progress);

  /** Whether the step is worked through by every attempt, even if an earlier one finished it. */
  boolean isEverDue() {
    return false;
  }

  @Override
  public String process() {
    Execution execution = executor.of(RunExecutor.runOf(job)).orElse(null);
    if (execution == null) {
      return "LOST";
    }
    try {
      if (isEverDue() || !execution.lease().isDone(step.getStepName())) {
        work(execution.lease(), step.getStepName());
      }
      return DONE;
    } catch (WorkStopped asked) {
      execution.endsAs(RunStatus.STOPPED, null);
      return "STOPPED";
    } catch (RunLost lost) {
      LOG.log(Level.WARNING, "step {0} let go: {1}", new Object[] {step.getStepName(), lost});
      return "LOST";
    } catch (RuntimeException | Error failed) {
      return failed(execution, failed);
    }
  }

  private void work(RunLease lease, String name) {
    // People at their pages come first. Threads that the step starts inherit it.
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    lease.begin(name);
    StepProgress progress = new StepProgress(lease, name, visitors);
    Access.<@Nullable Void>as(
        Caller.PLATFORM,
        () -> {
          work(progress);
          return null;
        });
    if (progress.stopRequested()) {
      throw new WorkStopped();
    }
    progress.write();
    lease.finish(name);
    executor.goesWell();
    if (progress.stopRequested()) {
      throw new WorkStopped();
    }
  }

  /** A fault of the database or a server going down is no end: the run is taken up again. */
  private String failed(Execution execution, Throwable failed) {
    LOG.log(Level.SEVERE, "step " + step.getStepName() + " failed", failed);
    if (interruptions.isCauseOf(failed) && executor.mayTryAgain()) {
      return "INTERRUPTED";
    }
    execution.endsAs(RunStatus.FAILED, step.getStepName() + ": " + failed);
    return "FAILED";
  }
}
