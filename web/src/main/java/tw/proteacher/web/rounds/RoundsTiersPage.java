package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/rounds/edit-tiers.xhtml: which tiers, and for people trained when. */
@Named
@ViewScoped
public class RoundsTiersPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private boolean renewal;
  private List<TierFields> tiers = List.of();

  public void load() {
    RoundView round = showRounds.open(id);
    version = round.version();
    renewal = round.purpose() == RoundPurpose.RENEWAL;
    tiers =
        Arrays.stream(Tier.values())
            .map(tier -> new TierFields(tier, round.tier(tier), round.schoolYear()))
            .toList();
  }

  public String save() {
    editRoundPlan.tiers(
        id, version, tiers.stream().filter(TierFields::isTaken).map(TierFields::tier).toList());
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/show", "id", id);
  }

  /** Whether the years are those of certificates and not of training. */
  public boolean isRenewal() {
    return renewal;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public List<TierFields> getTiers() {
    return tiers;
  }
}
