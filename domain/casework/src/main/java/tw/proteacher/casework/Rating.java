package tw.proteacher.casework;

/** 評定: how a case meets one criterion. */
public enum Rating {
  /** 符合. */
  MET,
  /** 部分符合. */
  PARTLY,
  /** 不符合. */
  UNMET
}
