package tw.proteacher.training;

/** 課程性質: what the hours of a course count as; decided by rows of {@code course_kind_rule}. */
public enum CourseKind {
  /** 必修. */
  CORE,
  /** 實務探討. */
  PRACTICE,
  /** 選修: shown, never counted. */
  ELECTIVE
}
