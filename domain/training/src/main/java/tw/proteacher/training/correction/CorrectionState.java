package tw.proteacher.training.correction;

import java.util.EnumSet;
import java.util.Set;

/** 案件狀態: where a reported correction stands; see docs/states/correction-case.md. */
public enum CorrectionState {
  /** 已送出: waits for the county centre. */
  SUBMITTED,
  /** 縣市教專中心處理中. */
  AT_COUNTY,
  /** 已轉全國中心. */
  FORWARDED,
  /** 待補件: the teacher is asked for more. */
  NEED_MORE,
  /** 已採認: entered. */
  ACCEPTED,
  /** 不採認. */
  REJECTED,
  /** 已撤回 by the teacher. */
  WITHDRAWN;

  public Set<CorrectionState> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(AT_COUNTY, WITHDRAWN);
      case AT_COUNTY -> EnumSet.of(FORWARDED, NEED_MORE, ACCEPTED, REJECTED, WITHDRAWN);
      case FORWARDED -> EnumSet.of(NEED_MORE, ACCEPTED, REJECTED, WITHDRAWN);
      case NEED_MORE -> EnumSet.of(AT_COUNTY, FORWARDED, WITHDRAWN);
      case ACCEPTED, REJECTED, WITHDRAWN -> EnumSet.noneOf(CorrectionState.class);
    };
  }

  public boolean isOpen() {
    return !next().isEmpty();
  }
}
