package tw.proteacher.certification.model;

import java.util.List;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.shared.RuleViolation;

/** 匯入決定: one decision for all rows that wait. */
public final class LegacyDecisions {
  private LegacyDecisions() {}

  /** The rows that wait for their owner. */
  public static List<LegacyCertificate> waiting(List<LegacyCertificate> rows) {
    return rows.stream().filter(row -> row.state() == LegacyState.PENDING).toList();
  }

  /** Changes whenever what a person is asked about changes. */
  public static String stamp(List<LegacyCertificate> rows) {
    return Integer.toHexString(waiting(rows).toString().hashCode());
  }

  /** The waiting rows, refused if there are none or others than the owner has seen. */
  public static List<LegacyCertificate> decidable(List<LegacyCertificate> rows, String seen) {
    List<LegacyCertificate> waiting = waiting(rows);
    if (waiting.isEmpty()) {
      throw new RuleViolation("certification.legacy.nothing_waits");
    }
    if (!stamp(rows).equals(seen)) {
      throw new RuleViolation("certification.legacy.changed_meanwhile");
    }
    return waiting;
  }
}
