package tw.proteacher.certification.model;

/** 可信度: how well a rule is backed by a source. */
public enum Confidence {
  /** 已確認: stated by the source. */
  CONFIRMED,
  /** 推論: follows from stated facts. */
  INFERRED,
  /** 預設值: a default until the authority says otherwise. */
  ASSUMED;

  public boolean isAssumed() {
    return this == ASSUMED;
  }
}
