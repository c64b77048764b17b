package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-items.xhtml: the practice items of a tier in their order. */
@Named
@ViewScoped
public class RoundsItemsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private String tier = "";
  private @Nullable RoundView round;

  public void load() {
    RoundView found = showRounds.show(id).round();
    round = found;
    if (tier.isEmpty() && !found.tiers().isEmpty()) {
      tier = found.tiers().get(0).tier().name();
    }
    if (found.tiers().stream().noneMatch(one -> one.tier().name().equals(tier))) {
      throw new NotFound("tier of the round", tier);
    }
  }

  public List<RoundItem> getItems() {
    RoundView shown = round;
    return shown == null ? List.of() : shown.items(Tier.valueOf(tier));
  }

  public boolean isDraft() {
    RoundView shown = round;
    return shown != null && shown.state() == RoundState.DRAFT;
  }

  public String raise(int position) {
    List<RoundItem> items = new ArrayList<>(getItems());
    if (position > 1) {
      items.add(position - 2, items.remove(position - 1));
    }
    return save(items);
  }

  public String drop(int position) {
    List<RoundItem> items = new ArrayList<>(getItems());
    items.remove(position - 1);
    return save(items);
  }

  private String save(List<RoundItem> items) {
    RoundView shown = round;
    editRoundPlan.items(id, shown == null ? -1 : shown.version(), Tier.valueOf(tier), items);
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/edit-items", "id", id, "tier", tier);
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
