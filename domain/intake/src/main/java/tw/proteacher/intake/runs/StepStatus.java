package tw.proteacher.intake.runs;

/** 步驟狀態: where one step of a run stands. */
public enum StepStatus {
  PENDING,
  RUNNING,
  DONE,
  FAILED
}
