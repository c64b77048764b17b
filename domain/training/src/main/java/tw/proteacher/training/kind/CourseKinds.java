package tw.proteacher.training.kind;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.training.CourseKind;

/** 課程性質: the rules that say it, and the courses they are applied to. */
public interface CourseKinds {
  /**
   * One rule; the first by {@code sort} that fits a course decides, without any it is CORE.
   *
   * @param category two letters, or empty for all
   * @param pattern of the name, with {@code %} for anything
   */
  record KindRule(int sort, String category, String pattern, CourseKind kind, String source)
      implements Serializable {}

  /** A course that is kept as something else than the rules say. */
  record Misplaced(
      int code, int schoolYear, String category, String name, CourseKind now, CourseKind then)
      implements Serializable {}

  /** What applying the rules did. */
  record Applied(long courses, long people) implements Serializable {}

  List<KindRule> rules();

  long countMisplaced();

  /** The first of them, newest school year first. */
  List<Misplaced> misplaced(int most);

  /** Puts every course right and marks its people for the next recomputation. */
  Applied apply();
}
