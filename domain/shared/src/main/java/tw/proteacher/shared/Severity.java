package tw.proteacher.shared;

/** 嚴重度: whether a finding stops the step it was found in. */
public enum Severity {
  /** 不符: the step cannot be taken. */
  BLOCK,
  /** 提醒: the step can be taken, somebody should look. */
  WARN,
  /** 符合: the rule is met; shown so that people see what was checked. */
  PASS
}
