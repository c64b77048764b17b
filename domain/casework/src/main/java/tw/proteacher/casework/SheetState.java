package tw.proteacher.casework;

/** 表單狀態. */
public enum SheetState {
  /** 未填寫. */
  UNTOUCHED,
  /** 草稿. */
  DRAFT,
  /** 已填妥: complete, nobody has been asked to confirm. */
  DONE,
  /** 待對方確認. */
  ASKED,
  /** 對方已確認. */
  CONFIRMED,
  /** 對方退回. */
  RETURNED;

  /** Whether the sheet is complete. */
  public boolean complete() {
    return this == DONE || this == ASKED || this == CONFIRMED;
  }
}
