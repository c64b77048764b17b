package tw.proteacher.certification;

/** 案件註記: looks for data that changed under a case, part of the nightly job. */
public interface CaseWatch {
  /** Flags what shrank since it was handed in; how many new flags. Idempotent. */
  int run();
}
