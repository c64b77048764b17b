package tw.proteacher.certification.round.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tw.proteacher.certification.round.RoundItem;

/** 事項代碼: evidence and standards refer to items by them; whoever writes an item need not. */
public final class ItemCodes {
  private static final String OWN = "OWN";

  private ItemCodes() {}

  /** The items of a tier, each that came without a code under one that is free. */
  public static List<RoundItem> complete(List<RoundItem> items) {
    Set<String> taken = items.stream().map(RoundItem::code).collect(Collectors.toSet());
    return items.stream()
        .map(item -> item.code().isBlank() ? item.coded(next(taken)) : item)
        .toList();
  }

  private static String next(Set<String> taken) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> OWN + number)
        .filter(taken::add)
        .findFirst()
        .orElseThrow();
  }
}
