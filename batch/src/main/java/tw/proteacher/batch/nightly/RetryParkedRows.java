package tw.proteacher.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.intake.application.ParkedRows;

/** 重試暫存列: rows that waited for a teacher or a school to become known. */
@Dependent
@Named
public class RetryParkedRows extends NightlyWork {
  @Inject private ParkedRows parked;

  @Override
  void work(StepProgress progress) {
    parked.retry(progress);
  }
}
