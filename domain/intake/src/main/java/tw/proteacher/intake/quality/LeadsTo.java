package tw.proteacher.intake.quality;

/** 檢核對象: what the keys are that a check finds, and so where to look at them. */
public enum LeadsTo {
  /** 人員. */
  PERSON,
  /** 角色授權. */
  ROLE,
  /** 夜間批次執行. */
  RUN,
  /** Records that have no page of their own. */
  NOWHERE
}
