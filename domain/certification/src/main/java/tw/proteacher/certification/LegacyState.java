package tw.proteacher.certification;

import java.util.EnumSet;
import java.util.Set;

/** 舊證狀態: what became of a row of the former platform. See docs/states/legacy-certificate.md. */
public enum LegacyState {
  /** 待確認: its owner has not decided. */
  PENDING,
  /** 已匯入: its owner took it over; there is a certificate. */
  IMPORTED,
  /** 不匯入: its owner says that it is wrong, or an operator gave the number to somebody else. */
  REJECTED,
  /** 保留: two people claim one number; an operator decides. */
  HELD,
  /** 已撤回: the feed no longer states it. */
  WITHDRAWN;

  /** The states that may follow. */
  public Set<LegacyState> next() {
    return switch (this) {
      case PENDING -> EnumSet.of(IMPORTED, REJECTED, HELD, WITHDRAWN);
      case IMPORTED -> EnumSet.of(PENDING, WITHDRAWN);
      case REJECTED -> EnumSet.of(PENDING, HELD, WITHDRAWN);
      case HELD -> EnumSet.of(PENDING, REJECTED, WITHDRAWN);
      case WITHDRAWN -> EnumSet.of(PENDING, IMPORTED, REJECTED, HELD);
    };
  }
}
