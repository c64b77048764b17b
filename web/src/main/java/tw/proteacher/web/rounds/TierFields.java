package tw.proteacher.web.rounds;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.shared.SchoolYear;

/** 受理類別表單: one tier, whether it is taken and for which cohorts. */
public class TierFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Tier tier;
  private boolean taken;
  private @Nullable Integer first;
  private @Nullable Integer last;

  TierFields(Tier tier, Optional<RoundTier> known, SchoolYear year) {
    this.tier = tier;
    taken = known.isPresent();
    first = known.map(RoundTier::firstYear).orElse(year.roc());
    last = known.map(RoundTier::lastYear).orElse(year.roc());
  }

  RoundTier tier() {
    return new RoundTier(tier, first == null ? 0 : first, last == null ? 0 : last);
  }

  public Tier getTier() {
    return tier;
  }

  public boolean isTaken() {
    return taken;
  }

  public void setTaken(boolean taken) {
    this.taken = taken;
  }

  public @Nullable Integer getFirst() {
    return first;
  }

  public void setFirst(@Nullable Integer first) {
    this.first = first;
  }

  public @Nullable Integer getLast() {
    return last;
  }

  public void setLast(@Nullable Integer last) {
    this.last = last;
  }
}
