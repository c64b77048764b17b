package tw.proteacher.certification.round.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuledItem;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;

/**
 * 規定的實踐事項: what the rules of the cohorts of a tier ask for, as items of a round. A round asks the
 * same of everybody in a tier, so it asks for whatever one of the cohorts has to show.
 *
 * @param rules of the cohorts, each once; where two name an item differently the first is heard
 * @param shipped items of the tier as they are commonly held, known by their code: the rules say
 *     what and how often, these say how
 */
public record ItemsOfRules(Tier tier, List<RuleSet> rules, List<RoundItem> shipped) {
  public ItemsOfRules {
    rules = List.copyOf(rules);
    shipped = List.copyOf(shipped);
  }

  /** What a round begins with: the items of the rules, or where they name none the shipped ones. */
  public List<RoundItem> first() {
    Map<String, RuledItem> asked = asked();
    return asked.isEmpty() ? shipped : numbered(asked.values().stream().map(this::item).toList());
  }

  /** The items of an earlier round, and besides what the rules ask for now. */
  public List<RoundItem> after(List<RoundItem> earlier) {
    Map<String, RuledItem> asked = asked();
    List<RoundItem> items = new ArrayList<>();
    for (RoundItem item : earlier) {
      RuledItem ruled = asked.remove(item.code());
      items.add(ruled == null ? item : raised(item, ruled));
    }
    asked.values().forEach(ruled -> items.add(item(ruled)));
    return numbered(items);
  }

  private Map<String, RuledItem> asked() {
    Map<String, RuledItem> asked = new LinkedHashMap<>();
    for (RuleSet cohort : rules) {
      for (RuledItem item : cohort.ahead().items()) {
        asked.merge(
            item.code(),
            item,
            (one, other) ->
                new RuledItem(
                    one.code(),
                    one.label(),
                    Math.max(one.minimum(), other.minimum()),
                    both(one.forms(), other.forms())));
      }
    }
    return asked;
  }

  private RoundItem item(RuledItem ruled) {
    return shipped.stream()
        .filter(one -> one.code().equals(ruled.code()))
        .findFirst()
        .map(one -> saying(one, ruled.label(), ruled.minimum(), ruled.forms()))
        .orElseGet(() -> plain(ruled));
  }

  private static RoundItem raised(RoundItem item, RuledItem ruled) {
    return saying(
        item,
        item.label(),
        Math.max(item.minimum(), ruled.minimum()),
        both(item.forms(), ruled.forms()));
  }

  private RoundItem plain(RuledItem ruled) {
    return new RoundItem(
        tier,
        0,
        ruled.code(),
        ruled.label(),
        "",
        ruled.minimum(),
        ruled.forms(),
        AttachmentRule.OPTIONAL,
        PartnerKind.NONE,
        null,
        null);
  }

  private static RoundItem saying(RoundItem item, String label, int minimum, List<String> forms) {
    return new RoundItem(
        item.tier(),
        item.position(),
        item.code(),
        label,
        item.hint(),
        minimum,
        forms,
        item.attachment(),
        item.partner(),
        item.weeks(),
        item.route());
  }

  private List<RoundItem> numbered(List<RoundItem> items) {
    List<RoundItem> numbered = new ArrayList<>();
    for (RoundItem item : items) {
      numbered.add(item.at(tier, numbered.size() + 1));
    }
    return numbered;
  }

  private static List<String> both(List<String> one, List<String> other) {
    Set<String> both = new LinkedHashSet<>(one);
    both.addAll(other);
    return List.copyOf(both);
  }
}
