package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.EditRoundPlan;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;

/** centre/rounds/edit-items.xhtml: the practice items of a tier in their order. */
@Named
@ViewScoped
public class RoundsItemsPage extends RoundTierPage<RoundItem> {
  private static final long serialVersionUID = 1L;

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
