package tw.proteacher.certification.filing.progress;

/** 步驟狀態: how far a part of a case is; each looks different. */
public enum StepState {
  /** 尚未開始. */
  UNTOUCHED,
  /** 進行中. */
  INCOMPLETE,
  /** 待對方確認: nothing to do but to wait for a colleague. */
  WAITING,
  /** 被退回: somebody sent it back. */
  RETURNED,
  /** 不符規定. */
  BLOCKED,
  /** 已完成. */
  DONE
}
