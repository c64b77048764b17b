package tw.proteacher.certification.filing.progress;

/** 申請步驟. */
public enum StepKind {
  /** 資格. */
  CANDIDACY,
  /** 研習. */
  HOURS,
  /** 實踐事項. */
  PRACTICE,
  /** 佐證. */
  EVIDENCE,
  /** 檢查. */
  CHECK,
  /** 送件. */
  SUBMIT
}
