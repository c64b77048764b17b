package tw.proteacher.certification.round;

import java.io.Serializable;
import java.util.List;

/** 梯次內容: what a round asks for; fixed once it is published. */
public record RoundPlan(List<RoundTier> tiers, List<RoundItem> items, List<RoundCriterion> criteria)
    implements Serializable {
  public RoundPlan {
    tiers = List.copyOf(tiers);
    items = List.copyOf(items);
    criteria = List.copyOf(criteria);
  }
}
