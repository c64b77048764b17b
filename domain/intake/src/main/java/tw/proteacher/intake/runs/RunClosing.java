package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import tw.proteacher.shared.NotFound;

/** 結案: how a run ends that has reached its last step. */
@ApplicationScoped
public class RunClosing {
  @Inject private Runs runs;
  @Inject private RunLedger ledger;

  /**
   * Completed, or held while a file waits for an operator. Refuses a run whose counts do not add
   * up: that is a defect of the platform, and no morning should begin with numbers nobody can
   * trust.
   */
  public RunStatus verdict(long run) {
    return verdict(runs.report(run).orElseThrow(() -> new NotFound("run", run)).feeds());
  }

  /** Ends the runs before that waited for a file which a newer one has taken the place of. */
  @Transactional
  public void endResolved() {
    ledger.completeResolved();
  }

  static RunStatus verdict(List<RunReport.Feed> feeds) {
    String unbalanced =
        feeds.stream()
            .filter(feed -> !feed.addsUp())
            .map(RunReport.Feed::file)
            .collect(Collectors.joining(", "));
    if (!unbalanced.isEmpty()) {
      throw new IllegalStateException("counts do not add up: " + unbalanced);
    }
    boolean held = feeds.stream().anyMatch(RunReport.Feed::isHeld);
    return held ? RunStatus.HELD : RunStatus.COMPLETED;
  }
}
