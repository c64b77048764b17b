package tw.proteacher.directory.model;

import java.util.EnumSet;
import java.util.Set;

/** 授權狀態: see docs/states/role-grant.md. */
public enum GrantStatus {
  /** 待核准. */
  REQUESTED,
  /** 生效. */
  GRANTED,
  /** 不核准. */
  REFUSED,
  /** 撤回. */
  WITHDRAWN,
  /** 終止. */
  ENDED;

  public Set<GrantStatus> next() {
    return switch (this) {
      case REQUESTED -> EnumSet.of(GRANTED, REFUSED, WITHDRAWN);
      case GRANTED -> EnumSet.of(ENDED);
      case REFUSED, WITHDRAWN, ENDED -> EnumSet.noneOf(GrantStatus.class);
    };
  }
}
