package tw.proteacher.advisory;

/** 到校諮詢輔導: the two kinds of advisory visit a school can be given. */
public enum VisitKind {
  /** 一般: asked for by a school. */
  GENERAL,
  /** 指定: assigned by the county. */
  ASSIGNED
}
