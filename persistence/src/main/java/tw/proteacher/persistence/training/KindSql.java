package tw.proteacher.persistence.training;

import tw.proteacher.training.CourseKind;

/**
 * 課程性質判定: the first rule by sort that fits a course says what its hours count as; where none fits,
 * they are those of an ordinary course. An expression of the statement it stands in, so that a file
 * of courses is judged in one go.
 */
public final class KindSql {
  private KindSql() {}

  /** By the rules that are in force. */
  public static String kind(String category, String name) {
    return kindBy("training.course_kind_rule", category, name);
  }

  /** By the rules of a table or query of that shape. */
  static String kindBy(String rules, String category, String name) {
    return """
    coalesce((
      select r.kind from %s r
       where (r.category is null or r.category = %s)
         and %s like r.name_pattern
       order by r.sort limit 1), '%s')\
    """
        .formatted(rules, category, name, CourseKind.CORE);
  }
}
