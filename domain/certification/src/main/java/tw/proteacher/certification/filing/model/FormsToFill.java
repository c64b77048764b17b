package tw.proteacher.certification.filing.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.RuleViolation;

/**
 * 應填表單: the forms of one performance. Forms of the same step stand beside each other – 表2-1 to 表2-6
 * all record one observation – and the applicant says which of them are filled in; all others
 * always are.
 */
public record FormsToFill(RoundItem item, Map<String, PaperRule> rules) {
  public FormsToFill {
    rules = Map.copyOf(rules);
  }

  /** Those among which the applicant chooses, in the order of the item. */
  public List<String> choices() {
    return item.forms().stream().filter(this::isChosen).toList();
  }

  /** Those to fill in for what was chosen; refused where a step has no form left. */
  public List<String> with(Collection<String> chosen) {
    List<String> wanted = new ArrayList<>();
    Set<Integer> covered = new HashSet<>();
    for (String form : item.forms()) {
      Integer step = step(form);
      if (!isChosen(form)) {
        wanted.add(form);
      } else if (step != null && chosen.contains(form)) {
        wanted.add(form);
        covered.add(step);
      }
    }
    if (!choices().stream().allMatch(form -> covered.contains(step(form)))) {
      throw new RuleViolation("certification.filing.no_record", item.label());
    }
    return wanted;
  }

  private boolean isChosen(String form) {
    Integer step = step(form);
    return step != null
        && item.forms().stream().anyMatch(other -> !other.equals(form) && step.equals(step(other)));
  }

  private @Nullable Integer step(String form) {
    PaperRule rule = rules.get(form);
    return rule == null ? null : rule.step();
  }
}
