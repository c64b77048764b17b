package tw.proteacher.training.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.kind.CourseKinds.Effect;
import tw.proteacher.training.kind.CourseKinds.KindRule;

/**
 * 修訂課程性質規則: adds, changes and takes away rules. Courses that are kept stay as they are until the
 * rules are applied anew, see {@link ReviewCourseKinds}.
 */
@ApplicationScoped
@Transactional
public class EditCourseKinds {
  /** Leaves room for rules in between. */
  private static final int STEP = 10;

  @Inject private CourseKinds kinds;

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.show", reads = true)
  public KindRule show(long id) {
    Access.over(Subject.nation());
    return kept(kinds.rules(), id);
  }

  /** 新增: the place behind all rules there are. */
  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.begin", reads = true)
  public int place() {
    Access.over(Subject.nation());
    int last = kinds.rules().stream().mapToInt(rule -> rule.says().sort()).max().orElse(0);
    return last + STEP;
  }

  /**
   * 預覽影響: what applying all rules would change if this one stood as typed.
   *
   * @param id the rule that is changed, 0 for a new one
   */
  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.preview", reads = true)
  public Effect preview(long id, KindRuleDraft draft) {
    Access.over(Subject.nation());
    List<KindRuleDraft> rules = others(kinds.rules(), id);
    refuse(KindRulePolicy.check(draft, rules));
    rules.add(draft);
    rules.sort(Comparator.comparingInt(KindRuleDraft::sort));
    return kinds.effect(rules, ReviewCourseKinds.MOST_SHOWN);
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.add")
  public long add(KindRuleDraft draft) {
    Access.over(Subject.nation());
    refuse(KindRulePolicy.check(draft, others(kinds.locked(), 0)));
    long id = kinds.add(draft);
    Access.about("course_kind_rule", id);
    return id;
  }

  /**
   * @param version as it was when the page was opened
   */
  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.change")
  public void change(long id, long version, KindRuleDraft draft) {
    List<KindRule> rules = opened(id, version);
    refuse(KindRulePolicy.check(draft, others(rules, id)));
    kinds.change(id, draft);
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kind_rule.remove")
  public void remove(long id, long version) {
    opened(id, version);
    kinds.remove(id);
  }

  private List<KindRule> opened(long id, long version) {
    Access.over(Subject.nation());
    Access.about("course_kind_rule", id);
    List<KindRule> rules = kinds.locked();
    if (kept(rules, id).version() != version) {
      throw new RuleViolation("training.kinds.changed_meanwhile");
    }
    return rules;
  }

  private static KindRule kept(List<KindRule> rules, long id) {
    return rules.stream()
        .filter(rule -> rule.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("course kind rule", id));
  }

  private static List<KindRuleDraft> others(List<KindRule> rules, long id) {
    List<KindRuleDraft> others = new ArrayList<>();
    rules.stream().filter(rule -> rule.id() != id).map(KindRule::says).forEach(others::add);
    return others;
  }

  private static void refuse(List<Finding> findings) {
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
  }
}
