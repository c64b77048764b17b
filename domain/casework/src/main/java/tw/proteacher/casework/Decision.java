package tw.proteacher.casework;

/** 審查結果: how a review ends. */
public enum Decision {
  /** 通過. */
  PASS,
  /** 修正後通過: corrected papers complete it, no second review. */
  PASS_AFTER_FIX,
  /** 修正後複審: corrected papers go to the second review. */
  REVISE,
  /** 不通過. */
  FAIL
}
