package tw.proteacher.certification.bulk;

/** 檢核結果: what became of a row. */
public enum BulkOutcome {
  /** 可登錄. */
  FRESH,
  /** 已存在: this very certificate is there already. */
  ALREADY,
  /** 有誤. */
  ERROR,
  /** 已登錄. */
  TAKEN
}
