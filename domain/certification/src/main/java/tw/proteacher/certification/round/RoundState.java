package tw.proteacher.certification.round;

import java.util.EnumSet;
import java.util.Set;

/** 梯次狀態: how far a round is announced; see docs/states/round.md. */
public enum RoundState {
  /** 編輯中: seen by its authority only. */
  DRAFT,
  /** 已公告: what it asks for stands. */
  PUBLISHED,
  /** 已取消. */
  CANCELLED;

  public Set<RoundState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(PUBLISHED, CANCELLED);
      case PUBLISHED -> EnumSet.of(CANCELLED);
      case CANCELLED -> EnumSet.noneOf(RoundState.class);
    };
  }
}
