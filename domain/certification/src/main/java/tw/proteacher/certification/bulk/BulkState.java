package tw.proteacher.certification.bulk;

/** 批次狀態. */
public enum BulkState {
  /** 待確認: looked at row by row, nothing entered yet. */
  CHECKED,
  /** 登錄中. */
  RUNNING,
  /** 已完成. */
  DONE
}
