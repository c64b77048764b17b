package tw.proteacher.batch.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.application.FeedIntake;

/** 匯入檔案: takes in every file of one kind that is ready, in the order of their sequence. */
@Dependent
@Named
public class TakeInFeeds extends NightlyWork {
  @Inject private FeedIntake intake;

  @Inject
  @BatchProperty(name = "kind")
  private String kind;

  @Override
  void work(StepProgress progress) {
    intake.take(FeedKindName.of(kind).orElseThrow(), progress);
  }
}
