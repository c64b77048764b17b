package tw.proteacher.casework;

import java.util.EnumSet;
import java.util.Set;

/** 表單狀態: where a sheet stands; see docs/states/form-sheet.md. */
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

  /** Where it may go from here; a change by the owner makes it a draft again from anywhere. */
  public Set<SheetState> next() {
    return switch (this) {
      case UNTOUCHED, RETURNED -> EnumSet.of(DRAFT, DONE);
      case DRAFT -> EnumSet.of(DRAFT, DONE);
      case DONE -> EnumSet.of(DRAFT, ASKED);
      case ASKED -> EnumSet.of(DRAFT, CONFIRMED, RETURNED);
      case CONFIRMED -> EnumSet.of(DRAFT);
    };
  }

  /** Whether the sheet is complete. */
  public boolean complete() {
    return this == DONE || this == ASKED || this == CONFIRMED;
  }
}
