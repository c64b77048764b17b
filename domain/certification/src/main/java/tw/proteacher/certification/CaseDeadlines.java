package tw.proteacher.certification;

/** 案件逾期處理: run every few minutes and by the nightly job. */
public interface CaseDeadlines {
  /** Settles the cases whose papers were due and did not come; how many. Idempotent. */
  int run();
}
