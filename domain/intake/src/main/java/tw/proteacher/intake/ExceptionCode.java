package tw.proteacher.intake;

/** 例外代碼: why a row of a feed was not taken as it stands. The contract's codes, one to one. */
public enum ExceptionCode {
  BAD_ROW,
  BAD_ID,
  UNKNOWN_TEACHER,
  UNKNOWN_SCHOOL,
  BAD_DATE,
  END_BEFORE_START,
  BAD_YEAR,
  BAD_HOURS,
  BAD_COURSE,
  BAD_CATEGORY,
  BAD_NUMBER,
  DUP_KEY,
  DUP_NUMBER,
  LOST_CHARACTERS;

  /** Whether the row is kept and tried again every night, because the fault may heal by itself. */
  public boolean parks() {
    return this == UNKNOWN_TEACHER || this == UNKNOWN_SCHOOL;
  }

  /** Whether the row is taken all the same and only pointed out. */
  public boolean warns() {
    return this == LOST_CHARACTERS;
  }
}
