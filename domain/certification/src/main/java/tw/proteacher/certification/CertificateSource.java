package tw.proteacher.certification;

/** 證書來源: who says that a certificate exists. */
public enum CertificateSource {
  /** 舊證匯入: from the former platform, taken over by its owner. */
  LEGACY,
  /** 縣市補登: entered by a county centre on evidence. */
  COUNTY,
  /** 全國補登: entered by the national centre on evidence. */
  NATIONAL,
  /** 本平臺發證: issued here; no feed ever touches it. */
  ISSUED
}
