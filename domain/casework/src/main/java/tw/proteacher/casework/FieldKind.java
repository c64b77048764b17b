package tw.proteacher.casework;

/** 欄位種類: what is asked for, and so how it is shown, read and held against its rules. */
public enum FieldKind {
  /** 單行文字. */
  TEXT,
  /** 多行文字. */
  LONG_TEXT,
  /** 日期: a ROC date. */
  DATE,
  /** 日期與時間: a ROC date and a time of day. */
  MOMENT,
  /** 數字: a whole number or one with a decimal point, not below zero. */
  NUMBER,
  /** 單選. */
  CHOICE,
  /** 複選. */
  CHOICES,
  /** 勾選. */
  CHECK,
  /** 表格: rows that the user adds, each with the same columns. */
  TABLE,
  /** 評量表: rows that the form names (indicators with check points), each with the same columns. */
  RATED,
  /** 人員: one of the two people of the sheet; filled in from the case, never typed. */
  PERSON,
  /** 說明文字: only shown. */
  NOTE;

  /** Whether its answer is made of rows. */
  public boolean hasRows() {
    return this == TABLE || this == RATED;
  }

  /** Whether it may stand in a column of a table. */
  public boolean fitsColumn() {
    return switch (this) {
      case TEXT, LONG_TEXT, DATE, NUMBER, CHOICE -> true;
      default -> false;
    };
  }

  /** Whether one of its choices, or several, is the answer. */
  public boolean hasChoices() {
    return this == CHOICE || this == CHOICES;
  }

  /** Whether there is anything to answer. */
  public boolean asks() {
    return this != NOTE && this != PERSON;
  }
}
