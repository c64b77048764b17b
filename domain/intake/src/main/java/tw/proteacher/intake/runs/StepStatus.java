package tw.proteacher.intake.runs;

/** 步驟狀態: where one step of a run stands. */
public enum StepStatus {
  PENDING,
  RUNNING,
  DONE,
  FAILED,
  /** Had nothing to do. */
  SKIPPED;

  /** Needs no second look when the run is taken up again. */
  public boolean isOver() {
    return this == DONE || this == SKIPPED;
  }
}
