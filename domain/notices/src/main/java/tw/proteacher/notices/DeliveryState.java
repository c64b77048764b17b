package tw.proteacher.notices;

import java.util.EnumSet;
import java.util.Set;

/** 寄送狀態: where the e-mail copy of a message is; see docs/states/outbox.md. */
public enum DeliveryState {
  /** 待寄: waits for its turn or for the next try. */
  QUEUED,
  /** 寄送中: one sender holds it. */
  SENDING,
  /** 已寄出: the mail server took it. */
  SENT,
  /** 寄送失敗: given up, an operator may try again. */
  FAILED,
  /** 留存: nobody to send it to or nothing to send it with; the inbox has it. */
  KEPT;

  public Set<DeliveryState> next() {
    return switch (this) {
      case QUEUED -> EnumSet.of(SENDING, KEPT, FAILED);
      case SENDING -> EnumSet.of(SENT, QUEUED, FAILED);
      case FAILED, KEPT -> EnumSet.of(QUEUED);
      case SENT -> EnumSet.noneOf(DeliveryState.class);
    };
  }
}
