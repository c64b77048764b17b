package tw.proteacher.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be true of any page in any state, at a desk and on a phone. */
final class PageChecks {
  private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
  private static final Pattern UNTRANSLATED =
      Pattern.compile(
          "\\?\\?\\?|\\b(?:"
              + "directory|training|certification|notices|operations"
              + "|centre|home|shell|intake)\\.[a-z_]+(?:\\.[a-z_]+)*\\b");
  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** What people read; names of events and the like stand in code elements. */
  private static final String WORDS =
      "() => { const copy = document.body.cloneNode(true);"
          + " copy.querySelectorAll('code').forEach(code => code.remove());"
          + " return copy.textContent; }";

  /** Kinds of elements a page is made of: axe has nothing new to say about the same kinds. */
  private static final String SHAPE =
      "() => [...new Set([...document.querySelectorAll('body *')].map(e => e.tagName + '.'"
          + " + e.className + '[' + e.getAttributeNames().sort() + ']' + (e.type || '')"
          + " + (e.getAttribute('role') || '') + (e.children.length ? '' : !e.textContent.trim())"
          + "))].sort().join(' ')";

  private static final Set<String> SHAPES_SEEN = new HashSet<>();

  private PageChecks() {}

  static List<String> problems(Visitor visitor) {
    List<String> problems = new ArrayList<>();
    Page page = visitor.page();
    boolean newShape = SHAPES_SEEN.add((String) page.evaluate(SHAPE));
    for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
      visitor.width(width);
      if (newShape) {
        problems.addAll(axe(page, width));
      }
      int overflow = (Integer) page.evaluate(OVERFLOW);
      if (overflow > 0) {
        problems.add(width + " is " + overflow + " px too wide");
      }
    }
    visitor.width(Visitor.DESK);
    String text = (String) page.evaluate(WORDS);
    Matcher untranslated = UNTRANSLATED.matcher(text);
    while (untranslated.find()) {
      problems.add("untranslated: " + untranslated.group());
    }
    if (page.locator("h1").count() != 1) {
      problems.add("not exactly one h1");
    }
    visitor.complaints().forEach(complaint -> problems.add("console: " + complaint));
    return problems;
  }

  /** In the page itself: nothing comes from elsewhere, and a second page would cost a second. */
  private static List<String> axe(Page page, int width) {
    return new AxeBuilder(page)
        .withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> width + " axe " + rule.getId() + " " + rule.getNodes().get(0).getHtml())
            .toList();
  }
}
