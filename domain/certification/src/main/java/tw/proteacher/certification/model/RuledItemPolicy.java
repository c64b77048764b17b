package tw.proteacher.certification.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tw.proteacher.shared.Finding;

/** 實踐事項規定: whether the practice items of a rule set can be asked for. */
public final class RuledItemPolicy {
  private static final int MOST_ITEMS = 20;

  private RuledItemPolicy() {}

  static void check(List<Finding> findings, List<RuledItem> items) {
    if (items.size() > MOST_ITEMS) {
      findings.add(Finding.block("certification.rules.items_range", MOST_ITEMS));
    }
    Set<String> codes = new HashSet<>();
    for (RuledItem item : items) {
      if (!RuledItem.isCode(item.code())) {
        findings.add(Finding.block("certification.rules.item_code", item.code()));
      } else if (!codes.add(item.code())) {
        findings.add(Finding.block("certification.rules.item_code_twice", item.code()));
      }
      if (item.label().isBlank()) {
        findings.add(Finding.block("certification.rules.item_label", item.code()));
      }
      if (!RuledItem.isCount(item.minimum())) {
        findings.add(Finding.block("certification.rules.item_minimum", item.label()));
      }
    }
  }

  /** Forms that are asked for and that nobody knows. */
  public static List<Finding> unknownForms(List<RuledItem> items, Set<String> known) {
    List<Finding> findings = new ArrayList<>();
    for (RuledItem item : items) {
      for (String form : item.forms()) {
        if (!known.contains(form)) {
          findings.add(Finding.block("certification.rules.item_form", item.label(), form));
        }
      }
    }
    return findings;
  }
}
