package tw.proteacher.certification.filing.model;

import java.util.List;
import java.util.Map;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.PersonId;

/**
 * 佐證卷: everything that is shown in a case, and what it is held against.
 *
 * @param items what the round asks for, in its order
 * @param used lessons that were shown in other cases of the person, with their receipt numbers
 */
public record Papers(
    PersonId person,
    List<RoundItem> items,
    List<Performance> performances,
    PracticeWindow window,
    Map<String, PaperRule> rules,
    Map<Lesson, String> used) {
  public Papers {
    items = List.copyOf(items);
    performances = List.copyOf(performances);
    rules = Map.copyOf(rules);
    used = Map.copyOf(used);
  }

  List<Performance> of(RoundItem item) {
    return performances.stream().filter(one -> one.item().equals(item.code())).toList();
  }
}
