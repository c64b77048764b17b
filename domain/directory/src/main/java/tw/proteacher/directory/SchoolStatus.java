package tw.proteacher.directory;

/** 學校狀態. */
public enum SchoolStatus {
  /** 正常. */
  OPEN,
  /** 停辦. */
  CLOSED,
  /** 合併: lives on in another school. */
  MERGED
}
