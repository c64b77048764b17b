package tw.proteacher.directory;

/** 聘任類別: on what terms a person stands at a school. */
public enum Appointment {
  /** 正式. */
  REGULAR,
  /** 代理. */
  SUBSTITUTE,
  /** 代課. */
  HOURLY,
  /** 兼任. */
  PART_TIME,
  /** 實習: not yet a teacher. */
  INTERN,
  /** 校長: brings the principal's role for the school. */
  PRINCIPAL;

  /** Whether it makes its holder a teacher of the school. */
  public boolean teaches() {
    return this != INTERN;
  }
}
