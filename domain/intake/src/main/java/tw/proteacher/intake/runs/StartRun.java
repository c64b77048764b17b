package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 立即執行: an operator asks for a run now. */
@ApplicationScoped
@Transactional
public class StartRun {
  @Inject private RunLedger ledger;

  /**
   * @return the number of the run, which some node takes up within a second or two
   */
  @UseCase(roles = Role.OPERATOR, audit = "intake.run.start")
  public long start(String job) {
    Access.over(Subject.nation());
    Job known = Job.of(job).orElseThrow(() -> new RuleViolation("operations.run.unknown_job", job));
    long run =
        ledger
            .open(known, Access.caller().name())
            .orElseThrow(() -> new RuleViolation("operations.run.active"));
    Access.about("run", run);
    return run;
  }
}
