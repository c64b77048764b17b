package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.ShowRounds;
import tw.proteacher.certification.round.ShowRounds.FormChoice;
import tw.proteacher.web.shell.Texts;

/** centre/rounds/edit-items.xhtml: the practice items of a tier in their order. */
@Named
@ViewScoped
public class RoundsItemsPage extends RoundTierPage<RoundItem> {
  private static final long serialVersionUID = 1L;

  @Inject private ShowRounds showRounds;
  @Inject private Texts texts;

  private Map<String, String> titles = Map.of();

  @Override
  public void load() {
    super.load();
    titles =
        showRounds.forms(getId()).stream().collect(Collectors.toMap(FormChoice::code, this::title));
  }

  private String title(FormChoice form) {
    return form.inForce() ? form.title() : texts.say("item_forms.left_out", form.title());
  }

  /** What an item asks to be filled in, by the titles people know. */
  public List<String> forms(RoundItem item) {
    return item.forms().stream().map(code -> titles.getOrDefault(code, code)).toList();
  }

  public List<RoundItem> getItems() {
    return lines();
  }

  @Override
  List<RoundItem> lines(RoundView shown, Tier of) {
    return shown.items(of);
  }

  @Override
  void store(EditRoundPlan plan, RoundView shown, Tier of, List<RoundItem> lines) {
    plan.items(shown.id(), shown.version(), of, lines);
  }

  @Override
  String address() {
    return "/centre/rounds/edit-items";
  }
}
