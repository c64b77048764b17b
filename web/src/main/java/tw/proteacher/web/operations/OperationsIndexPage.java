package tw.proteacher.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunQueries;
import tw.proteacher.intake.runs.RunReport;
import tw.proteacher.intake.runs.StartRun;
import tw.proteacher.shared.Settings;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** operations/index.xhtml */
@Named
@RequestScoped
public class OperationsIndexPage {
  private static final int LISTED = 30;

  @Inject private RunQueries queries;
  @Inject private StartRun startRun;
  @Inject private Settings settings;
  @Inject private Feedback feedback;

  private @Nullable List<RunReport> runs;

  public List<RunReport> getRuns() {
    if (runs == null) {
      runs = queries.recent(LISTED);
    }
    return runs;
  }

  /** The run under way, or null. */
  public @Nullable RunReport getCurrent() {
    return getRuns().stream()
        .filter(run -> run.head().status().isActive())
        .findFirst()
        .orElse(null);
  }

  public boolean isIdle() {
    return getCurrent() == null;
  }

  public String getNightlyAt() {
    return settings.nightlyAt().toString();
  }

  public String start() {
    long run = startRun.start(Job.NIGHTLY.id());
    feedback.flash("operations.run.started", Long.toString(run));
    return Redirects.to("/operations/run", "id", run);
  }
}
