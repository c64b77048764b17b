package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.RestartRun;
import tw.proteacher.intake.runs.RunQueries;
import tw.proteacher.intake.runs.RunReport;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.StopRun;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** operations/run.xhtml */
@Named
@RequestScoped
public class OperationsRunPage {
  @Inject private RunQueries queries;
  @Inject private StopRun stopRun;
  @Inject private RestartRun restartRun;
  @Inject private Feedback feedback;

  private @Nullable Long id;
  private @Nullable RunReport report;

  /** Refuses an address without a run before anything is written. */
  public void load() {
    getReport();
  }

  public RunReport getReport() {
    if (report == null) {
      report = queries.report(run());
    }
    return report;
  }

  public boolean isActive() {
    return getReport().head().status().isActive();
  }

  public boolean isStoppable() {
    return isActive() && !getReport().head().stopRequested();
  }

  public boolean isRestartable() {
    return getReport().head().status().isRestartable();
  }

  public boolean isHeld() {
    return getReport().head().status() == RunStatus.HELD;
  }

  /** How many steps are done, for the sentence that is read aloud. */
  public long getStepsDone() {
    return getReport().steps().stream().filter(step -> step.percent() == 100).count();
  }

  public String stop() {
    stopRun.stop(run());
    feedback.flash("operations.run.stopping", Long.toString(run()));
    return Redirects.to("/operations/run", "id", run());
  }

  public String restart() {
    restartRun.restart(run());
    feedback.flash("operations.run.restarted", Long.toString(run()));
    return Redirects.to("/operations/run", "id", run());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  private long run() {
    Long given = id;
    if (given == null) {
      throw new NotFound("run", "");
    }
    return given;
  }
}
