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
import tw.proteacher.notices.application.ShowScanner;
import tw.proteacher.notices.application.VirusScanner;
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
  @Inject private ShowScanner showScanner;
  @Inject private Settings settings;
  @Inject private Feedback feedback;

  private @Nullable List<RunReport> runs;
  private VirusScanner.@Nullable Standing scanner;

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

  /** Whether uploads are looked into; asked once a page, for it may take a moment. */
  public VirusScanner.Standing getScanner() {
    VirusScanner.Standing shown = scanner == null ? showScanner.standing() : scanner;
    scanner = shown;
    return shown;
  }

  public String start() {
    long run = startRun.start(Job.NIGHTLY.id());
    feedback.flash("operations.run.started", Long.toString(run));
    return Redirects.to("/operations/run", "id", run);
  }
}
