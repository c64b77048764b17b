package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-criteria.xhtml: the standards of a tier; one more may be added below. */
@Named
@ViewScoped
public class RoundsCriteriaPage extends RoundTierPage<RoundCriterion> {
  private static final long serialVersionUID = 1L;

  @Inject private Texts texts;

  private int position;
  private String item = "";
  private String label = "";
  private String hint = "";

  @Override
  public void load() {
    super.load();
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
    return lines();
  }

  /** The items a standard may look at. */
  public List<Option> getItems() {
    RoundView shown = getRound();
    return shown == null
        ? List.of()
        : shown.items(Tier.valueOf(getTier())).stream()
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
    RoundCriterion typed = new RoundCriterion(Tier.valueOf(getTier()), 0, item, label, hint);
    if (position > 0) {
      criteria.set(position - 1, typed);
    } else {
      criteria.add(typed);
    }
    return save(criteria);
  }

  @Override
  List<RoundCriterion> lines(RoundView shown, Tier of) {
    return shown.criteria(of);
  }

  @Override
  void store(EditRoundPlan plan, RoundView shown, Tier of, List<RoundCriterion> lines) {
    plan.criteria(shown.id(), shown.version(), of, lines);
  }

  @Override
  String address() {
    return "/centre/rounds/edit-criteria";
  }

  public int getPosition() {
    return position;
  }

  public void setPosition(int position) {
    this.position = position;
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
