package tw.proteacher.training;

import java.util.Arrays;
import java.util.List;
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

  private static final List<CourseCategory> COUNTING = List.of(B1, A1, M1, P1);

  /**
   * Categories whose hours may count towards a certification. Hours of the others stand in the
   * ledger for their owner to see; no eligibility depends on them.
   */
  public static List<CourseCategory> counting() {
    return COUNTING;
  }

  public static Optional<CourseCategory> of(String code) {
    return Arrays.stream(values()).filter(category -> category.name().equals(code)).findFirst();
  }
}
