package tw.proteacher.feeds;

/** 例外代碼: why a row is not taken, in the order in which the contract looks for them. */
public enum Reason {
  BAD_ROW,
  BAD_ID,
  UNKNOWN_TEACHER,
  UNKNOWN_SCHOOL,
  BAD_COURSE,
  BAD_DATE,
  END_BEFORE_START,
  BAD_HOURS,
  BAD_YEAR,
  BAD_CATEGORY,
  BAD_NUMBER,
  DUP_KEY,
  /** Comes in pairs: both claims are held. */
  DUP_NUMBER,
  /** The row is taken all the same. */
  LOST_CHARACTERS
}
