package tw.proteacher.certification.filing.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.Finding;

/**
 * 一項佐證的檢核結果, as it is collected: every sentence begins with the item {0} and the number {1} of the
 * performance.
 */
record Findings(RoundItem item, Performance performance, List<PaperFinding> found) {
  void block(String code, Serializable... facts) {
    List<Serializable> all = new ArrayList<>(facts.length + 2);
    all.add(item.label());
    all.add(performance.number());
    all.addAll(List.of(facts));
    found.add(
        new PaperFinding(
            item.code(), performance.id(), Finding.block(code, all.toArray(Serializable[]::new))));
  }
}
