package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tw.proteacher.system.ServerUnderTest;

/**
 * Several people on their way through something, each with a browser; their pages are looked at.
 */
final class Journey implements AutoCloseable {
  private static final String OLD = "() => { window.pageBeforeThePress = true; }";
  private static final String ANSWERED =
      "() => !window.pageBeforeThePress && document.readyState === 'complete'";

  private static final int ALT = 1;

  private final ServerUnderTest server;
  private final Path pictures;
  private final Map<Page, Visitor> visitors = new IdentityHashMap<>();
  private final List<String> problems = new ArrayList<>();

  Journey(ServerUnderTest server, String name) {
    this.server = server;
    this.pictures = ServerUnderTest.SOURCES.resolve("ear/target/pictures").resolve(name);
  }

  Page signedIn(String account) {
    Page page = anybody();
    visitors.get(page).signIn(account);
    return page;
  }

  /** Somebody who is not signed in. */
  Page anybody() {
    Visitor visitor = new Visitor(server::url);
    visitors.put(visitor.page(), visitor);
    return visitor.page();
  }

  void open(Page page, String path) {
    page.navigate(server.url(path));
  }

  /** Looks at a state that no link leads to; keeps a picture of it at a desk and on a phone. */
  void look(Page page, String state) {
    Visitor visitor = visitors.get(page);
    PageChecks.problems(visitor).forEach(problem -> problems.add(state + " " + problem));
    for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
      visitor.width(width);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(pictures.resolve(state + "-" + width + ".png")));
    }
    visitor.width(Visitor.DESK);
  }

  /** Looks at a page that was not found for whoever asks: the browser notes that and no more. */
  void lookAtNotFound(Page page, String state) {
    visitors.get(page).complaints().stream()
        .filter(complaint -> !complaint.contains("404"))
        .forEach(complaint -> problems.add(state + " console: " + complaint));
    look(page, state);
  }

  List<String> problems() {
    return problems;
  }

  /** Presses the button with this id, and says yes where the page asks. */
  static void press(Page page, String id) {
    press(page.locator("[id$=':" + id + "']").first());
  }

  static void press(Locator button) {
    Page page = button.page();
    page.evaluate(OLD);
    String question = button.getAttribute("data-confirm");
    button.click();
    if (question != null && !question.isEmpty()) {
      page.locator("[data-confirm-yes]").click();
    }
    page.waitForFunction(ANSWERED);
  }

  /** Presses, and what is typed is refused with this sentence among others. */
  static void refused(Page page, String id, String sentence) {
    press(page, id);
    assertThat(page.locator("#problems")).containsText(sentence);
  }

  /** Presses, and the page after it has nothing to object to. */
  static void accepted(Page page, String id) {
    press(page, id);
    assertThat(page.locator("#problems")).hasCount(0);
  }

  static void follow(Page page, String link) {
    follow(
        page.locator("main")
            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
            .first());
  }

  static void follow(Locator link) {
    Page page = link.page();
    page.evaluate(OLD);
    link.click();
    page.waitForFunction(ANSWERED);
  }

  /** The browser's own shortcut of something on the page, as a keyboard sends it. */
  static void shortcut(Page page, char letter) {
    page.evaluate(OLD);
    CDPSession keyboard = page.context().newCDPSession(page);
    JsonObject down = new JsonObject();
    down.addProperty("type", "keyDown");
    down.addProperty("modifiers", ALT);
    down.addProperty("windowsVirtualKeyCode", (int) Character.toUpperCase(letter));
    down.addProperty("text", String.valueOf(letter));
    down.addProperty("unmodifiedText", String.valueOf(letter));
    keyboard.send("Input.dispatchKeyEvent", down);
    keyboard.detach();
    page.waitForFunction(ANSWERED);
  }

  /** The field with this id, whatever it lies in. */
  static Locator field(Page page, String id) {
    return page.locator("main").locator("[id='" + id + "'], [id$=':" + id + "']").first();
  }

  static void type(Page page, String id, String text) {
    field(page, id).fill(text);
  }

  /** The first choice with these words. */
  static void choose(Page page, String id, String words) {
    Locator field = field(page, id);
    Locator option =
        field.locator("option").filter(new Locator.FilterOptions().setHasText(words)).first();
    field.selectOption(option.getAttribute("value"));
  }

  static Locator main(Page page) {
    return page.locator("main");
  }

  /** Lines of tables with these words. */
  static Locator row(Page page, String words) {
    return main(page).locator("tbody tr").filter(has(words));
  }

  /** Fields that stand together under a legend with these words. */
  static Locator group(Page page, String legend) {
    return main(page).locator("fieldset.group").filter(has(legend));
  }

  static Locator.FilterOptions has(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  static Path download(Locator link) throws IOException {
    Download file = link.page().waitForDownload(link::click);
    Path kept = Files.createTempFile("download", "-" + file.suggestedFilename());
    file.saveAs(kept);
    return kept;
  }

  @Override
  public void close() {
    visitors.values().forEach(Visitor::close);
  }
}
