package tw.proteacher.web.rounds;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/**
 * An ordered part of a round's plan, tier by tier: what its pages share.
 *
 * @param <T> one line of the part
 */
abstract class RoundTierPage<T> implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private Feedback feedback;

  private long id;
  private String tier = "";
  private @Nullable RoundView round;

  /** The lines of a tier in their order. */
  abstract List<T> lines(RoundView shown, Tier of);

  /** Stores the lines of the tier. */
  abstract void store(EditRoundPlan plan, RoundView shown, Tier of, List<T> lines);

  /** The page itself, to come back to. */
  abstract String address();

  public void load() {
    RoundView found = showRounds.open(id);
    round = found;
    if (tier.isEmpty() && !found.tiers().isEmpty()) {
      tier = found.tiers().get(0).tier().name();
    }
    among(found, tier);
  }

  /** The tier an address names, if the round has it. */
  static Tier among(RoundView round, String tier) {
    return round.tiers().stream()
        .map(RoundTier::tier)
        .filter(one -> one.name().equals(tier))
        .findFirst()
        .orElseThrow(() -> new NotFound("tier of the round", tier));
  }

  List<T> lines() {
    RoundView shown = round;
    return shown == null ? List.of() : lines(shown, Tier.valueOf(tier));
  }

  public boolean isDraft() {
    RoundView shown = round;
    return shown != null && shown.state() == RoundState.DRAFT;
  }

  /** Moves the line of this place up by one. */
  public String raise(int place) {
    List<T> lines = new ArrayList<>(lines());
    if (place > 1) {
      lines.add(place - 2, lines.remove(place - 1));
    }
    return save(lines);
  }

  public String drop(int place) {
    List<T> lines = new ArrayList<>(lines());
    lines.remove(place - 1);
    return save(lines);
  }

  String save(List<T> lines) {
    RoundView shown = round;
    if (shown == null) {
      throw new NotFound("round", id);
    }
    store(editRoundPlan, shown, Tier.valueOf(tier), lines);
    feedback.flash("rounds.saved");
    return Redirects.to(address(), "id", id, "tier", tier);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(@Nullable String tier) {
    this.tier = tier == null ? "" : tier;
  }

  public @Nullable RoundView getRound() {
    return round;
  }
}
