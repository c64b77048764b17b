package tw.proteacher.training.correction;

/** 回報項目. */
public enum CorrectionKind {
  /** 研習時數. */
  HOURS,
  /** 證書證號. */
  CERTIFICATE
}
