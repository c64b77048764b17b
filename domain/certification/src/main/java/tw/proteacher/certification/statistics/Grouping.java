package tw.proteacher.certification.statistics;

/** 統計方式: what the lines of a table stand for. */
public enum Grouping {
  /** 依縣市. */
  COUNTY,
  /** 依學校. */
  SCHOOL,
  /** 依任教領域. */
  SUBJECT,
  /** 依取得學年度. */
  YEAR,
  /** 學校涵蓋率: schools that have at least one. */
  COVERAGE
}
