package tw.proteacher.certification.issue;

/** 證書效力: whether a certificate counts. */
public enum CertificateStanding {
  /** 有效. */
  VALID,
  /** 已到期. */
  EXPIRED,
  /** 已撤銷. */
  WITHDRAWN
}
