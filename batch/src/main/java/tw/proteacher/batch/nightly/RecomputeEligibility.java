package tw.proteacher.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.certification.CaseWatch;
import tw.proteacher.certification.EligibilityProjection;

/** 資格重算: for everybody whom the night has touched, and for the cases it has changed under. */
@Dependent
@Named
public class RecomputeEligibility extends NightlyWork {
  @Inject private EligibilityProjection eligibility;
  @Inject private CaseWatch watch;

  @Override
  void work(StepProgress progress) {
    eligibility.recompute(progress);
    watch.run();
  }
}
