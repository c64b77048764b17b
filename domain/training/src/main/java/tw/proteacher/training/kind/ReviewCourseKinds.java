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
import tw.proteacher.training.kind.CourseKinds.KindRule;
import tw.proteacher.training.kind.CourseKinds.Misplaced;

/**
 * 重新套用課程性質: courses are classified when they come in; after a rule changed, those that are kept
 * already are put right here. Whose hours they are is recomputed in the night.
 */
@ApplicationScoped
@Transactional
public class ReviewCourseKinds {
  private static final int MOST_SHOWN = 50;

  @Inject private CourseKinds kinds;

  /**
   * What the rules say of the courses that are kept.
   *
   * @param misplaced how many are kept as something else
   * @param first the first of them
   */
  public record Review(List<KindRule> rules, long misplaced, List<Misplaced> first)
      implements Serializable {
    public Review {
      rules = List.copyOf(rules);
      first = List.copyOf(first);
    }
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kinds.review", reads = true)
  public Review review() {
    Access.over(Subject.nation());
    return new Review(kinds.rules(), kinds.countMisplaced(), kinds.misplaced(MOST_SHOWN));
  }

  @UseCase(roles = Role.NATIONAL_CENTRE, audit = "training.course_kinds.apply")
  public Applied apply() {
    Access.over(Subject.nation());
    return kinds.apply();
  }
}
