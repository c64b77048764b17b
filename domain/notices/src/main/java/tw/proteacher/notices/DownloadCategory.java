package tw.proteacher.notices;

/** 檔案類別: the shelves of 檔案下載. */
public enum DownloadCategory {
  /** 認證. */
  CERTIFICATION,
  /** 教學輔導. */
  MENTORING,
  /** 到校諮詢. */
  ADVISORY,
  /** 社群. */
  COMMUNITY,
  /** 帳號與平臺. */
  PLATFORM,
  /** 其他. */
  OTHER
}
