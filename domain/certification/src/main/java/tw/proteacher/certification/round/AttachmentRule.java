package tw.proteacher.certification.round;

/** 附件規定: whether an item asks for files besides its forms. */
public enum AttachmentRule {
  /** 不需附件. */
  NONE,
  /** 可附. */
  OPTIONAL,
  /** 必附. */
  REQUIRED
}
