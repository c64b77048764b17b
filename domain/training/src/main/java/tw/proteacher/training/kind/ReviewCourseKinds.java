package tw.proteacher.training.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.kind.CourseKinds.Applied;
import tw.proteacher.training.kind.CourseKinds.Effect;
import tw.proteacher.training.kind.CourseKinds.KindRule;

/**
 * 重新套用課程性質: courses are classified when they come in; after a rule changed, those that are kept
 * already are put right here. Whose hours they are is recomputed in the night.
 */
@ApplicationScoped
@Transactional
public class ReviewCourseKinds {
  static final int MOST_SHOWN = 50;

  @Inject private CourseKinds kinds;

  /** The rules, and the courses that are kept as something else than they say. */
  public record Review(List<KindRule> rules, Effect misplaced) implements Serializable {
    public Review {
      rules = List.copyOf(rules);
    }
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kinds.review", reads = true)
  public Review review() {
    Access.over(Subject.nation());
    List<KindRule> rules = kinds.rules();
    return new Review(rules, kinds.effect(said(rules), MOST_SHOWN));
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kinds.apply")
  public Applied apply() {
    Access.over(Subject.nation());
    return kinds.apply(said(kinds.rules()));
  }

  private static List<KindRuleDraft> said(List<KindRule> rules) {
    return rules.stream().map(KindRule::says).toList();
  }
}
