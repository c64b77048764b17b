package tw.proteacher.certification;

/** 資格狀態: where a person stands in one tier, as a list or a tile shows it. */
public enum EligibilityStatus {
  /** 已認證: holds a certificate that counts. */
  CERTIFIED,
  /** 證書已到期: held one; it lapsed. */
  EXPIRED,
  /** 可申請: everything that can be checked before applying is met. */
  ELIGIBLE,
  /** 研習中: some hours are there, some are missing. */
  HOURS_SHORT,
  /** 已逾期限: hours are complete but the time to apply has passed. */
  WINDOW_CLOSED,
  /** 尚未開始: no counted hour. People in this state have no stored line. */
  NOT_STARTED,
  /** 條件不符: hours are complete, something else is not met. */
  BLOCKED
}
