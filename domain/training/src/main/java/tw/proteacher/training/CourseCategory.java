package tw.proteacher.training;

import java.util.Arrays;
import java.util.Optional;

/** 研習類別: which certification a course was held for. */
public enum CourseCategory {
  /** 一般. */
  G0,
  /** 初階. */
  B1,
  /** 進階. */
  A1,
  /** 教輔. */
  M1,
  /** 社群召集人. */
  P1,
  /** 其他. */
  O9;

  public static Optional<CourseCategory> of(String code) {
    return Arrays.stream(values()).filter(category -> category.name().equals(code)).findFirst();
  }
}
