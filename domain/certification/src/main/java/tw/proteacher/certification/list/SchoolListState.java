package tw.proteacher.certification.list;

import java.util.EnumSet;
import java.util.Set;

/** 總表狀態: where a school's list stands; see docs/states/school-list.md. */
public enum SchoolListState {
  /** 編輯中. */
  DRAFT,
  /** 校長已確認. */
  CONFIRMED,
  /** 已繳交: the stamped copy is in. */
  HANDED_IN;

  public Set<SchoolListState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(CONFIRMED, HANDED_IN);
      case CONFIRMED -> EnumSet.of(DRAFT, HANDED_IN);
      case HANDED_IN -> EnumSet.of(DRAFT);
    };
  }
}
