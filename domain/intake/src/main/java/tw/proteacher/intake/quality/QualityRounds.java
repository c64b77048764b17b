package tw.proteacher.intake.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 檢核輪: every check once. */
@ApplicationScoped
public class QualityRounds {
  @Inject private QualityChecks checks;

  public void runAll() {
    checks.codes().forEach(checks::ask);
  }
}
