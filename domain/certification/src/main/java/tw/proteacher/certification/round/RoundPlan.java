package tw.proteacher.certification.round;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.Tier;

/** 梯次內容: what a round asks for; fixed once it is published. */
public record RoundPlan(List<RoundTier> tiers, List<RoundItem> items, List<RoundCriterion> criteria)
    implements Serializable {
  public RoundPlan {
    tiers = List.copyOf(tiers);
    items = List.copyOf(items);
    criteria = List.copyOf(criteria);
  }

  /** What is asked of one tier. */
  RoundPlan only(Tier tier) {
    return new RoundPlan(
        tiers.stream().filter(one -> one.tier() == tier).toList(),
        items.stream().filter(one -> one.tier() == tier).toList(),
        criteria.stream().filter(one -> one.tier() == tier).toList());
  }
}
