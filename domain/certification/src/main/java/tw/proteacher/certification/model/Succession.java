package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;

/**
 * 規定接續: a rule set takes over from another one. Where the one before would go on, it ends with the
 * year before, on the same day as its successor begins to count, so that no year has two rules and
 * none has no rules.
 *
 * @param ending the version that ends the one before, or null where that ends by itself
 */
public record Succession(@Nullable RuleSet ending, RuleSet successor) {
  public static Succession of(RuleSet before, RuleSet successor) {
    boolean goesOn =
        before.name().overlaps(successor.name())
            && before.name().firstYear() < successor.name().firstYear();
    RuleSet ending =
        goesOn
            ? before.ending(
                successor.name().firstYear() - 1,
                successor.name().effectiveOn(),
                successor.provenance().reason())
            : null;
    return new Succession(ending, successor);
  }

  /**
   * What is wrong with it.
   *
   * @param newest the newest versions of all rule sets
   */
  public List<Finding> check(RuleSet before, List<RuleSet> newest) {
    List<RuleSet> others = new ArrayList<>(newest);
    List<Finding> findings = new ArrayList<>();
    ended()
        .ifPresent(
            ended -> {
              if (endsEarlier(before.name())) {
                findings.add(
                    Finding.block("certification.rules.successor_ends", before.name().code()));
              }
              findings.addAll(RuleSetPolicy.check(ended, newest));
              others.removeIf(other -> other.name().code().equals(ended.name().code()));
              others.add(ended);
            });
    findings.addAll(RuleSetPolicy.check(successor, others));
    return findings.stream().distinct().toList();
  }

  public Optional<RuleSet> ended() {
    return Optional.ofNullable(ending);
  }

  /** The years after the successor would be left without rules. */
  private boolean endsEarlier(RuleSetName before) {
    Integer last = successor.name().lastYear();
    return last != null && (before.lastYear() == null || last < before.lastYear());
  }
}
