package tw.proteacher.certification.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tw.proteacher.certification.model.RuledItem;

/** Between the practice items of a form and those of the rule set. */
final class RuledItems {
  private RuledItems() {}

  /** An item that was typed without a code gets one that none of the others has. */
  static List<RuledItem> read(List<RuleSetDraft.Item> typed) {
    Set<String> taken = new HashSet<>();
    typed.forEach(item -> taken.add(code(item)));
    List<RuledItem> items = new ArrayList<>();
    for (RuleSetDraft.Item item : typed) {
      String code = code(item).isEmpty() ? free(taken) : code(item);
      items.add(new RuledItem(code, item.label().strip(), item.minimum(), item.forms()));
    }
    return items;
  }

  static List<RuleSetDraft.Item> write(List<RuledItem> items) {
    return items.stream()
        .map(item -> new RuleSetDraft.Item(item.code(), item.label(), item.minimum(), item.forms()))
        .toList();
  }

  private static String code(RuleSetDraft.Item item) {
    return item.code().strip().toUpperCase(Locale.ROOT);
  }

  private static String free(Set<String> taken) {
    int number = 1;
    while (!taken.add("ITEM_" + number)) {
      number++;
    }
    return "ITEM_" + number;
  }
}
