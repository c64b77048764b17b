package tw.proteacher.certification.round;

/** 梯次用途: what people apply for. */
public enum RoundPurpose {
  /** 認證: the first certificate of a tier. */
  FIRST,
  /** 換證: a new certificate in place of one that lapses. */
  RENEWAL
}
