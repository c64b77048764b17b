package tw.proteacher.intake.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.intake.Progress;

/** 檢核輪: every check once. */
@ApplicationScoped
public class QualityRounds {
  @Inject private QualityChecks checks;

  public void runAll(Progress progress) {
    for (String code : checks.codes()) {
      checks.ask(code);
      progress.letOthersFirst();
    }
  }
}
