package tw.proteacher.shared;

/**
 * 稽核軌跡: append-only and hash-chained. What cannot be written down does not happen: a failure to
 * append fails the use case.
 */
public interface AuditTrail {
  /** Appends in the running transaction: lives and dies with the work it describes. */
  void append(AuditEntry entry);

  /** Appends in a transaction of its own: survives the rollback of what it describes. */
  void appendApart(AuditEntry entry);
}
