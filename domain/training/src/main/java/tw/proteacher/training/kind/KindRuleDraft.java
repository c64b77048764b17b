package tw.proteacher.training.kind;

import java.io.Serializable;
import tw.proteacher.training.CourseKind;

/**
 * 課程性質規則: what it says. The first rule by {@code sort} that fits a course decides; a course that
 * none fits is CORE.
 *
 * @param category two letters, or empty for all
 * @param pattern of the course's name, with {@code %} for anything
 */
public record KindRuleDraft(
    int sort, String category, String pattern, CourseKind kind, String source)
    implements Serializable {
  public KindRuleDraft {
    pattern = pattern.strip();
    source = source.strip();
  }
}
