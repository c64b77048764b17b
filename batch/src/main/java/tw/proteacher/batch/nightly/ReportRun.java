package tw.proteacher.batch.nightly;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.intake.runs.RunClosing;
import tw.proteacher.intake.runs.RunStatus;

/** 結案: holds the counts of every file against each other and says how the run ends. */
@Dependent
@Named
public class ReportRun extends NightlyWork {
  @Inject private RunClosing closing;
  @Inject private RunExecutor executor;
  @Inject private JobContext job;

  @Override
  void work(StepProgress progress) {
    RunStatus verdict = closing.verdict(progress.run());
    closing.endResolved();
    executor.of(RunExecutor.runOf(job)).ifPresent(execution -> execution.endsAs(verdict, null));
  }

  /** Each attempt ends with a verdict of its own. */
  @Override
  boolean isEverDue() {
    return true;
  }
}
