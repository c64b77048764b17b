package tw.proteacher.shared;

import java.util.Optional;

/** 稽核驗證: proves that no row of the audit trail was changed, taken out or put in. */
public interface AuditVerification {
  /** Where a chain is broken first, if one is. */
  Optional<Break> firstBreak();

  /**
   * The first position that does not follow from the one before it.
   *
   * @param chain number of the chain
   * @param seq position in it, from 1
   */
  record Break(int chain, long seq) {}
}
