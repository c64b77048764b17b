package tw.proteacher.notices.model;

import java.util.List;
import tw.proteacher.shared.Finding;

/** What every title that a centre writes must satisfy. */
final class Wording {
  private Wording() {}

  static List<Finding> check(String code, String title, int longest) {
    if (title.isBlank()) {
      return List.of(Finding.block(code + "_missing"));
    }
    if (title.strip().length() > longest) {
      return List.of(Finding.block(code + "_too_long", longest));
    }
    return List.of();
  }
}
