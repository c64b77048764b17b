package tw.proteacher.certification.round;

/** 對象: with whom an item is carried out; he confirms the forms that name him. */
public enum PartnerKind {
  /** 不需指定. */
  NONE,
  /** 被觀課教師. */
  OBSERVED,
  /** 夥伴教師. */
  MENTEE
}
