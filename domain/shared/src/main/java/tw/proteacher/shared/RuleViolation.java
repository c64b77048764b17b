package tw.proteacher.shared;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A step was refused; carries every reason. Rolls the transaction back. */
public class RuleViolation extends RuntimeException {
  private final transient List<Finding> findings;

  public RuleViolation(List<Finding> findings) {
    super(findings.stream().map(Finding::code).collect(Collectors.joining(", ")));
    this.findings = List.copyOf(findings);
  }

  public RuleViolation(String code, Serializable... facts) {
    this(List.of(Finding.block(code, facts)));
  }

  public List<Finding> findings() {
    return findings;
  }
}
