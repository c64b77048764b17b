package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 繼續執行: a failed or stopped run goes on where it ended, under its own number. */
@ApplicationScoped
@Transactional
public class RestartRun {
  @Inject private RunLedger ledger;

  @UseCase(roles = Role.OPERATOR, audit = "intake.run.restart")
  public void restart(long run) {
    Access.over(Subject.nation());
    Access.about("run", run);
    RunStatus status = ledger.lock(run);
    if (!status.isRestartable()) {
      throw new RuleViolation("operations.run.not_restartable", status);
    }
    if (!ledger.reopen(run, status, List.of())) {
      throw new RuleViolation("operations.run.active");
    }
  }
}
