package tw.proteacher.certification.round;

/** 梯次階段: where a round stands at a moment, as people read it. */
public enum RoundPhase {
  /** 編輯中. */
  DRAFT,
  /** 尚未開始受理. */
  UPCOMING,
  /** 受理中. */
  OPEN,
  /** 受理結束，學校總表仍可繳交. */
  LISTS_OPEN,
  /** 受理結束. */
  CLOSED,
  /** 已取消. */
  CANCELLED
}
