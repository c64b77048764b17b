package tw.proteacher.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows every link to a page from the home page on; looks at each view once. */
final class Walk {
  private static final String LINKS =
      "() => [...document.querySelectorAll('a[href]')].map(a => a.href)"
          + ".filter(h => h.startsWith(location.origin) && new URL(h).pathname.endsWith('.xhtml'))";

  private final Visitor visitor;
  private final Path pictures;
  private final Map<String, List<String>> problems = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();

  Walk(Visitor visitor, Path pictures) {
    this.visitor = visitor;
    this.pictures = pictures;
  }

  /** Views seen. */
  Set<String> views() {
    return problems.keySet();
  }

  List<String> problems() {
    List<String> all = new ArrayList<>();
    problems.forEach((view, found) -> found.forEach(problem -> all.add(view + ": " + problem)));
    return all;
  }

  Walk from(List<String> starts) {
    Deque<String> waiting = new ArrayDeque<>(starts);
    Set<String> queued = new LinkedHashSet<>();
    starts.forEach(start -> queued.add(view(start)));
    while (!waiting.isEmpty()) {
      String address = waiting.poll();
      look(address);
      for (Object link : (List<?>) visitor.page().evaluate(LINKS)) {
        String next = link.toString().replaceAll("#.*", "");
        if (!next.contains("lang=") && queued.add(view(next))) {
          waiting.add(next);
        }
      }
    }
    return this;
  }

  private void look(String address) {
    Response response = visitor.go(address);
    String view = view(visitor.page().url());
    List<String> found = new ArrayList<>();
    if (response.status() != 200) {
      found.add("status " + response.status());
    }
    found.addAll(PageChecks.problems(visitor));
    String twin = titles.put(visitor.page().title(), view);
    if (twin != null && !twin.equals(view)) {
      found.add("same title as " + twin + ": " + visitor.page().title());
    }
    problems.computeIfAbsent(view, none -> new ArrayList<>()).addAll(found);
    if (!found.isEmpty()) {
      picture(view);
    }
  }

  private void picture(String view) {
    for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
      visitor.width(width);
      String name = view.substring(1).replace('/', '-').replace(".xhtml", "-" + width + ".png");
      visitor
          .page()
          .screenshot(
              new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(name)));
    }
    visitor.width(Visitor.DESK);
  }

  private static String view(String address) {
    String path = address.startsWith("http") ? URI.create(address).getPath() : address;
    return path.replaceAll("[?#;].*", "");
  }
}
