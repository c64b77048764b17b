package tw.proteacher.directory.audit;

import tw.proteacher.shared.Slice;

/** Reads the audit trail. */
public interface AuditQueries {
  /** The newest first. */
  Slice<AuditRecord> page(AuditFilter filter, int first, int size);
}
