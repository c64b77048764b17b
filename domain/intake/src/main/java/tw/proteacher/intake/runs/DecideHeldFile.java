package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import tw.proteacher.intake.application.FeedFiles;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 放行／退回: decides about the held files of a run, which then goes on from the step that takes them
 * in: what was let through is taken, what was refused is put away.
 */
@ApplicationScoped
@Transactional
public class DecideHeldFile {
  @Inject private RunLedger ledger;
  @Inject private Runs runs;
  @Inject private FeedFiles files;

  /**
   * @param file name of the file; empty for every held file of the run
   */
  @UseCase(roles = Role.OPERATOR, audit = "intake.file.release")
  public void release(long run, String file, String reason) {
    decide(run, file, held -> files.release(held.id(), reason, Access.caller().person()));
  }

  /**
   * @param file name of the file; empty for every held file of the run
   */
  @UseCase(roles = Role.OPERATOR, audit = "intake.file.refuse")
  public void refuse(long run, String file, String reason) {
    decide(run, file, held -> files.refuse(held.id(), reason, Access.caller().person()));
  }

  private void decide(long run, String file, Consumer<RunReport.Feed> decision) {
    Access.over(Subject.nation());
    Access.about("run", run);
    RunStatus status = ledger.lock(run);
    if (status != RunStatus.HELD) {
      throw new RuleViolation("operations.run.not_held", status);
    }
    List<RunReport.Feed> held = held(run, file);
    held.forEach(decision);
    RunStep first =
        held.stream()
            .map(feed -> RunStep.takingIn(feed.kind()))
            .min(Comparator.naturalOrder())
            .orElseThrow(() -> new NotFound("held file", file));
    if (!ledger.reopen(run, status, Job.NIGHTLY.onwardsFrom(first.id()))) {
      throw new RuleViolation("operations.run.active");
    }
  }

  private List<RunReport.Feed> held(long run, String file) {
    return runs.report(run).orElseThrow(() -> new NotFound("run", run)).feeds().stream()
        .filter(RunReport.Feed::isHeld)
        .filter(feed -> file.isEmpty() || feed.file().equals(file))
        .toList();
  }
}
