package tw.proteacher.certification.model;

import tw.proteacher.training.CourseKind;

/** 時數要件: which hours a requirement speaks of. */
public enum HourKind {
  /** 總時數: core and practice together; electives never. */
  TOTAL,
  /** 實體研習時數. */
  CORE,
  /** 實務探討時數. */
  PRACTICE;

  boolean covers(CourseKind course) {
    return switch (this) {
      case TOTAL -> course != CourseKind.ELECTIVE;
      case CORE -> course == CourseKind.CORE;
      case PRACTICE -> course == CourseKind.PRACTICE;
    };
  }
}
