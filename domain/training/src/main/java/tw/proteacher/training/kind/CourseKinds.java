package tw.proteacher.training.kind;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.training.CourseKind;

/** 課程性質: the rules that say it, and the courses they are applied to. */
public interface CourseKinds {
  /**
   * One rule as it is kept.
   *
   * @param version raised by every change
   */
  record KindRule(long id, long version, KindRuleDraft says) implements Serializable {}

  /** A course that is kept as something else than the rules say. */
  record Misplaced(
      int code, int schoolYear, String category, String name, CourseKind now, CourseKind then)
      implements Serializable {}

  /**
   * What applying rules would change.
   *
   * @param tenths live hours of those courses × 10
   * @param first the first of the courses, newest school year first
   */
  record Effect(long courses, long people, long tenths, List<Misplaced> first)
      implements Serializable {
    public Effect {
      first = List.copyOf(first);
    }
  }

  /** What applying the rules did. */
  record Applied(long courses, long people) implements Serializable {}

  /** In the order in which they are held against a course. */
  List<KindRule> rules();

  /** As {@link #rules}; nobody else changes them until the transaction ends. */
  List<KindRule> locked();

  /** Says the id of the new rule. */
  long add(KindRuleDraft rule);

  void change(long id, KindRuleDraft rule);

  void remove(long id);

  /** Holds these rules, in the order they come in, against every course that is kept. */
  Effect effect(List<KindRuleDraft> rules, int mostShown);

  /** Puts every course right and marks its people for the next recomputation. */
  Applied apply(List<KindRuleDraft> rules);
}
