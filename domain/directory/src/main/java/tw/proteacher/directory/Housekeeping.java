package tw.proteacher.directory;

/** 例行整理 of the directory, part of the nightly job. */
public interface Housekeeping {
  /** Idempotent; runs in a transaction of its own. */
  Tidied tidy();

  /** What was done. */
  record Tidied(int accountsDisabled, int rolesEnded, int idsResealed, int membershipsEnded) {}
}
