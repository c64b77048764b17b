package tw.proteacher.directory;

/** 學等: what kind of school it is. */
public enum SchoolLevel {
  /** 國小. */
  ELEMENTARY,
  /** 國中. */
  JUNIOR,
  /** 高中. */
  SENIOR,
  /** 高職. */
  VOCATIONAL,
  /** 完全中學. */
  COMPLETE,
  /** 特教. */
  SPECIAL,
  /** 幼兒園. */
  KINDERGARTEN
}
