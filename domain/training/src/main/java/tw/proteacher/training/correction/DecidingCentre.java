package tw.proteacher.training.correction;

import tw.proteacher.training.CourseCategory;

/** 權責中心: 進階 and 教輔 are the national centre's, through the county; the rest is the county's. */
public enum DecidingCentre {
  COUNTY,
  NATION;

  public static DecidingCentre of(CourseCategory category) {
    return switch (category) {
      case A1, M1 -> NATION;
      case B1, G0, P1, O9 -> COUNTY;
    };
  }
}
