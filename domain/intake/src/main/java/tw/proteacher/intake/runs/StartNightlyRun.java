package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 夜間自動執行: the platform itself starts the run of a night, once, whichever node comes first. */
@ApplicationScoped
@Transactional
public class StartNightlyRun {
  @Inject private RunLedger ledger;

  /**
   * @return whether this call started the night's run; false if the night already had it
   */
  @UseCase(roles = Role.OPERATOR, audit = "intake.run.start_nightly")
  public boolean start(LocalDate night) {
    Access.over(Subject.nation());
    Access.about("night", night);
    if (!ledger.claimNight(night)) {
      return false;
    }
    // Another run being active takes the claim back with the transaction; the next tick tries
    // again.
    ledger
        .open(Job.NIGHTLY, Access.caller().name())
        .orElseThrow(() -> new RuleViolation("operations.run.active"));
    return true;
  }
}
