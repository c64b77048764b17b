package tw.proteacher.certification.review;

/** 審查進度: what a case of a round waits for, as the centre sees it. */
public enum ReviewBox {
  /** 待指派. */
  TO_ASSIGN,
  /** 審查中. */
  WAITING,
  /** 待中心裁決: the additional reviewer brought no majority either. */
  CENTRE_DECIDES,
  /** 待公告. */
  DECIDED,
  /** 補件中. */
  RETURNED,
  /** 修正中. */
  CORRECTING,
  /** 申復中. */
  APPEALED,
  /** 已公告. */
  ANNOUNCED
}
