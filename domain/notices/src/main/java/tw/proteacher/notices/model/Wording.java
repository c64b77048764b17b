package tw.proteacher.notices.model;

import java.util.List;
import tw.proteacher.shared.Finding;

/** What every title that a centre writes must satisfy. */
final class Wording {
  private Wording() {}

  static List<Finding> check(String what, String title, int longest) {
    if (title.isBlank()) {
      return List.of(Finding.block("notices." + what + ".title_missing"));
    }
    if (title.strip().length() > longest) {
      return List.of(Finding.block("notices." + what + ".title_too_long", longest));
    }
    return List.of();
  }
}
