package tw.proteacher.certification.filing.progress;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.round.RoundItem;

/**
 * 實踐事項進度: one item with what is shown for it.
 *
 * @param done performances that are complete
 */
public record ItemProgress(
    RoundItem item, StepState state, int done, List<Performance> performances)
    implements Serializable {
  public ItemProgress {
    performances = List.copyOf(performances);
  }
}
