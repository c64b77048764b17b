package tw.proteacher.intake.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.intake.Progress;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 立即檢核: asks every question now instead of at night. */
@ApplicationScoped
@Transactional
public class AskQuality {
  @Inject private QualityRounds rounds;

  @UseCase(roles = Role.OPERATOR, audit = "intake.quality.ask")
  public void ask() {
    Access.over(Subject.nation());
    rounds.runAll(Progress.none());
  }
}
