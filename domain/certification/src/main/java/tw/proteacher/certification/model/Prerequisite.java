package tw.proteacher.certification.model;

import java.io.Serializable;
import tw.proteacher.certification.Tier;
import tw.proteacher.training.CourseCategory;

/** 先備條件: one of the ways to meet it; any one of them is enough. */
public sealed interface Prerequisite extends Serializable {
  /** 持有證書: a certificate of a tier, old evaluator certificates included. */
  record Holding(Tier tier) implements Prerequisite {}

  /** 研習: so many hours of a category, with or without a certificate. */
  record Attending(CourseCategory category, int tenths) implements Prerequisite {}
}
