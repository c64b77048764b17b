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
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-criteria.xhtml: the standards of a tier; one more may be added below. */
@Named
@ViewScoped
public class RoundsCriteriaPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private EditRoundPlan editRoundPlan;
  @Inject private Texts texts;
  @Inject private Feedback feedback;

  private long id;
  private String tier = "";
  private int position;
  private @Nullable RoundView round;
  private String item = "";
  private String label = "";
  private String hint = "";

  public void load() {
    RoundView found = showRounds.show(id).round();
    round = found;
    if (tier.isEmpty() && !found.tiers().isEmpty()) {
      tier = found.tiers().get(0).tier().name();
    }
    if (found.tiers().stream().noneMatch(one -> one.tier().name().equals(tier))) {
      throw new NotFound("tier of the round", tier);
    }
    if (position > 0 && position <= getCriteria().size()) {
      RoundCriterion edited = getCriteria().get(position - 1);
      item = edited.itemCode();
      label = edited.label();
      hint = edited.hint();
    } else {
      position = 0;
    }
  }

  public List<RoundCriterion> getCriteria() {
    RoundView shown = round;
    return shown == null ? List.of() : shown.criteria(Tier.valueOf(tier));
  }

  public boolean isDraft() {
    RoundView shown = round;
    return shown != null && shown.state() == RoundState.DRAFT;
  }

  /** The items a standard may look at. */
  public List<Option> getItems() {
    RoundView shown = round;
    return shown == null
        ? List.of()
        : shown.items(Tier.valueOf(tier)).stream()
            .map(one -> new Option(one.code(), one.label()))
            .toList();
  }

  /** What people call the item of a standard. */
  public String itemName(String code) {
    return getItems().stream()
        .filter(one -> one.value().equals(code))
        .map(Option::label)
        .findFirst()
        .orElseGet(() -> texts.get("rounds.criteria.whole"));
  }

  public String keep() {
    List<RoundCriterion> criteria = new ArrayList<>(getCriteria());
    RoundCriterion typed = new RoundCriterion(Tier.valueOf(tier), 0, item, label, hint);
    if (position > 0) {
      criteria.set(position - 1, typed);
    } else {
      criteria.add(typed);
    }
    return save(criteria);
  }

  public String raise(int place) {
    List<RoundCriterion> criteria = new ArrayList<>(getCriteria());
    if (place > 1) {
      criteria.add(place - 2, criteria.remove(place - 1));
    }
    return save(criteria);
  }

  public String drop(int place) {
    List<RoundCriterion> criteria = new ArrayList<>(getCriteria());
    criteria.remove(place - 1);
    return save(criteria);
  }

  private String save(List<RoundCriterion> criteria) {
    RoundView shown = round;
    editRoundPlan.criteria(id, shown == null ? -1 : shown.version(), Tier.valueOf(tier), criteria);
    feedback.flash("rounds.saved");
    return Redirects.to("/centre/rounds/edit-criteria", "id", id, "tier", tier);
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

  public String getItem() {
    return item;
  }

  public void setItem(@Nullable String item) {
    this.item = item == null ? "" : item;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label == null ? "" : label;
  }

  public String getHint() {
    return hint;
  }

  public void setHint(@Nullable String hint) {
    this.hint = hint == null ? "" : hint;
  }
}
