package tw.proteacher.training;

/** 研習方式: how a course was held. */
public enum CourseMode {
  /** 實體. */
  PHYSICAL,
  /** 線上. */
  ONLINE,
  /** 混成. */
  BLENDED
}
