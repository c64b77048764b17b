package tw.proteacher.shared;

import java.io.Serializable;
import java.util.List;

/**
 * 檢核結果: one rule held against one fact. A check returns every finding, not only the first.
 *
 * <p>The sentence people read stands in a bundle under {@code code} and takes {@code facts} as its
 * arguments {0}, {1}, …; what to do about it stands under {@code code + ".todo"}.
 *
 * @param code stable name of the rule's outcome, e.g. {@code certification.hours.short}
 * @param severity whether it blocks
 * @param rule the rule it comes from: id and source text of the dated rule, or empty
 * @param facts the numbers, years and names that were compared, in the order of the sentence
 */
public record Finding(String code, Severity severity, String rule, List<Serializable> facts)
    implements Serializable {
  public Finding {
    facts = List.copyOf(facts);
  }

  public static Finding block(String code, Serializable... facts) {
    return new Finding(code, Severity.BLOCK, "", List.of(facts));
  }

  public static Finding warn(String code, Serializable... facts) {
    return new Finding(code, Severity.WARN, "", List.of(facts));
  }

  public static Finding pass(String code, Serializable... facts) {
    return new Finding(code, Severity.PASS, "", List.of(facts));
  }

  /** The same finding, naming the dated rule it comes from. */
  public Finding by(String source) {
    return new Finding(code, severity, source, facts);
  }

  public boolean blocks() {
    return severity == Severity.BLOCK;
  }
}
