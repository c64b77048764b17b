package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Authority;

/** 規定總覽: the rule sets in force on one day. */
public final class RuleBook {
  private final Map<String, List<RuleSet>> byAuthority = new HashMap<>();
  private final @Nullable RuleSet only;

  public RuleBook(List<RuleSet> inForce) {
    only = null;
    for (RuleSet rules : inForce) {
      byAuthority.computeIfAbsent(rules.name().authority(), key -> new ArrayList<>()).add(rules);
    }
  }

  private RuleBook(RuleSet only) {
    this.only = only;
  }

  /** A book with one page: whatever the year and the authority, these rules. */
  public static RuleBook of(RuleSet only) {
    return new RuleBook(only);
  }

  /** The same book with one rule set in the place of the version before it. */
  public RuleBook with(RuleSet changed) {
    List<RuleSet> inForce = new ArrayList<>();
    byAuthority.values().forEach(inForce::addAll);
    inForce.removeIf(rules -> rules.name().code().equals(changed.name().code()));
    inForce.add(changed);
    return new RuleBook(inForce);
  }

  /**
   * The rules for training in {@code year}: those of the person's own authority, else those of the
   * ministry. Old cohorts keep their rules because the training year picks them.
   */
  public @Nullable RuleSet find(Tier tier, String authority, int year) {
    if (only != null) {
      return only;
    }
    RuleSet own = in(authority, tier, year);
    return own == null ? in(Authority.MINISTRY, tier, year) : own;
  }

  /** The ministry's rules of {@code year}, else those of the nearest year that has any. */
  @Nullable RuleSet nearest(Tier tier, int year) {
    RuleSet nearest = null;
    for (RuleSet rules : byAuthority.getOrDefault(Authority.MINISTRY, List.of())) {
      if (rules.tier() == tier
          && (nearest == null || distance(rules, year) < distance(nearest, year))) {
        nearest = rules;
      }
    }
    return nearest;
  }

  private static int distance(RuleSet rules, int year) {
    if (rules.name().covers(year)) {
      return 0;
    }
    Integer last = rules.name().lastYear();
    int toLast = last == null ? Integer.MAX_VALUE : Math.abs(last - year);
    return Math.min(Math.abs(rules.name().firstYear() - year), toLast);
  }

  private @Nullable RuleSet in(String authority, Tier tier, int year) {
    for (RuleSet rules : byAuthority.getOrDefault(authority, List.of())) {
      if (rules.tier() == tier && rules.name().covers(year)) {
        return rules;
      }
    }
    return null;
  }
}
