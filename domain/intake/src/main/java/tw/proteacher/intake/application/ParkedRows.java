package tw.proteacher.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.WorkStopped;
import tw.proteacher.intake.model.FeedStore;
import tw.proteacher.intake.model.ParkedRound;

/**
 * 暫存列重試: rows whose person or school was unknown are tried again, kind by kind, each kind in one
 * transaction. Changes nothing if called twice.
 */
@ApplicationScoped
public class ParkedRows {
  @Inject @Any private Instance<FeedKind<?>> kinds;
  @Inject private FeedStore store;
  @Inject private Identities identities;

  public List<ParkedOutcome> retry(Progress progress) {
    List<FeedKind<?>> ordered =
        kinds.stream().sorted(Comparator.comparing((FeedKind<?> kind) -> kind.name())).toList();
    List<ParkedOutcome> outcomes = new ArrayList<>();
    for (FeedKind<?> kind : ordered) {
      if (progress.stopRequested()) {
        throw new WorkStopped();
      }
      outcomes.add(retry(kind));
      progress.report(outcomes.size(), ordered.size());
    }
    return outcomes;
  }

  private ParkedOutcome retry(FeedKind<?> kind) {
    ParkedRound.Outcome outcome = new ParkedRound(store, identities).retry(kind);
    return new ParkedOutcome(
        kind.name(), outcome.waiting(), outcome.taken(), outcome.superseded(), outcome.expired());
  }
}
