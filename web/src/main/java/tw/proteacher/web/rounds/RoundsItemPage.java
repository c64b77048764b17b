package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.FormChoice;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-item.xhtml: one practice item; position 0 is a new one. */
@Named
@ViewScoped
public class RoundsItemPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private String tier = "";
  private int position;
  private @Nullable RoundView round;
  private ItemFields fields = new ItemFields();
  private List<Option> forms = List.of();

  public void load() {
    RoundView found = showRounds.open(id);
    RoundTierPage.among(found, tier);
    round = found;
    forms =
        showRounds.forms(id).stream()
            .filter(FormChoice::inForce)
            .map(one -> new Option(one.code(), one.title()))
            .toList();
    if (position > 0) {
      fields = new ItemFields(items(found).get(position - 1));
    }
  }

  public String save() {
    RoundView shown = round;
    if (shown == null) {
      throw new NotFound("round", id);
    }
    List<RoundItem> items = new ArrayList<>(items(shown));
    RoundItem typed = fields.item(Tier.valueOf(tier));
    if (position > 0) {
      items.set(position - 1, typed);
    } else {
      items.add(typed);
    }
    editRoundPlan.items(id, shown.version(), Tier.valueOf(tier), items);
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/edit-items", "id", id, "tier", tier);
  }

  private List<RoundItem> items(RoundView shown) {
    List<RoundItem> items = shown.items(Tier.valueOf(tier));
    if (position > items.size()) {
      throw new NotFound("item", position);
    }
    return items;
  }

  public boolean isRenewal() {
    RoundView shown = round;
    return shown != null && shown.purpose() == RoundPurpose.RENEWAL;
  }

  public List<Option> getAttachments() {
    return Arrays.stream(AttachmentRule.values())
        .map(one -> Option.of(one, texts.get("AttachmentRule." + one)))
        .toList();
  }

  public List<Option> getPartners() {
    return Arrays.stream(PartnerKind.values())
        .map(one -> Option.of(one, texts.get("PartnerKind." + one)))
        .toList();
  }

  public List<Option> getRoutes() {
    return List.of(
        new Option("1", texts.get("rounds.route.1")), new Option("2", texts.get("rounds.route.2")));
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

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
  }

  public @Nullable RoundView getRound() {
    return round;
  }

  public ItemFields getFields() {
    return fields;
  }

  public List<Option> getForms() {
    return forms;
  }
}
