package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 停止執行: the file under way is rolled back, what was finished stays. */
@ApplicationScoped
@Transactional
public class StopRun {
  @Inject private RunLedger ledger;

  @UseCase(roles = Role.OPERATOR, audit = "intake.run.stop")
  public void stop(long run) {
    Access.over(Subject.nation());
    Access.about("run", run);
    RunStatus status = ledger.lock(run);
    if (!ledger.askToStop(run)) {
      throw new RuleViolation("operations.run.not_active", status);
    }
  }
}
