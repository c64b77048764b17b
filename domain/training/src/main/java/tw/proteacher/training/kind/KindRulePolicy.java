package tw.proteacher.training.kind;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseCategory;

/** 規則檢核: whether a rule can be told from its neighbours and be held against a name. */
final class KindRulePolicy {
  private static final int LAST = 9_999;
  private static final int LONGEST_PATTERN = 120;
  private static final int LONGEST_SOURCE = 300;

  private KindRulePolicy() {}

  /**
   * @param others the rules it will stand among
   */
  static List<Finding> check(KindRuleDraft rule, List<KindRuleDraft> others) {
    List<Finding> findings = new ArrayList<>();
    if (rule.sort() < 1 || rule.sort() > LAST) {
      findings.add(Finding.block("training.kinds.order", LAST));
    }
    // Of two rules in one place nobody could say which decides.
    if (others.stream().anyMatch(other -> other.sort() == rule.sort())) {
      findings.add(Finding.block("training.kinds.order_taken", rule.sort()));
    }
    if (!rule.category().isEmpty() && CourseCategory.of(rule.category()).isEmpty()) {
      findings.add(Finding.block("training.kinds.category"));
    }
    if (rule.pattern().isEmpty() || rule.pattern().length() > LONGEST_PATTERN) {
      findings.add(Finding.block("training.kinds.pattern", LONGEST_PATTERN));
    }
    // These mean something else to the database than to whoever types them.
    if (rule.pattern().indexOf('\\') >= 0 || rule.pattern().indexOf('_') >= 0) {
      findings.add(Finding.block("training.kinds.pattern_signs"));
    }
    if (rule.source().isEmpty() || rule.source().length() > LONGEST_SOURCE) {
      findings.add(Finding.block("training.kinds.source", LONGEST_SOURCE));
    }
    return findings;
  }
}
