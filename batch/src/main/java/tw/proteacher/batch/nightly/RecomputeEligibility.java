package tw.proteacher.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.certification.EligibilityProjection;

/** 資格重算: for everybody whom the night has touched. */
@Dependent
@Named
public class RecomputeEligibility extends NightlyWork {
  @Inject private EligibilityProjection eligibility;

  @Override
  void work(StepProgress progress) {
    eligibility.recompute(progress);
  }
}
