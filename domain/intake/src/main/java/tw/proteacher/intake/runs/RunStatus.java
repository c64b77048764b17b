package tw.proteacher.intake.runs;

import java.util.EnumSet;
import java.util.Set;

/** 執行狀態: where a run stands; docs/states/run.md draws it. */
public enum RunStatus {
  /** 等候執行: asked for, nobody has taken it up yet. */
  STARTING,
  /** 執行中: somebody executes it, or did so until a moment ago. */
  RUNNING,
  /** 等候裁決: went through, but a file is held until an operator decides. */
  HELD,
  /** 完成. */
  COMPLETED,
  /** 失敗: ended by a fault; can be restarted. */
  FAILED,
  /** 已停止: ended by an operator; can be restarted. */
  STOPPED;

  public Set<RunStatus> next() {
    return switch (this) {
      case STARTING -> EnumSet.of(RUNNING, STOPPED);
      case RUNNING -> EnumSet.of(HELD, COMPLETED, FAILED, STOPPED);
      case HELD, FAILED, STOPPED -> EnumSet.of(STARTING);
      case COMPLETED -> EnumSet.noneOf(RunStatus.class);
    };
  }

  /** Active runs exclude each other: at most one in the whole installation. */
  public boolean isActive() {
    return this == STARTING || this == RUNNING;
  }

  /** Ended before its story was told to the end, and can be told on. */
  public boolean isRestartable() {
    return this == FAILED || this == STOPPED;
  }
}
