package tw.proteacher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Somebody with a browser: the system's Chromium, one window, everything it complains about. */
final class Visitor implements AutoCloseable {
  static final int DESK = 1280;
  static final int PHONE = 360;
  private static final int HEIGHT = 900;
  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static Playwright playwright;
  private static Browser browser;

  private final UnaryOperator<String> address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(UnaryOperator<String> address) {
    this(address, true);
  }

  private Visitor(UnaryOperator<String> address, boolean scripts) {
    this.address = address;
    this.context =
        browser()
            .newContext(
                new Browser.NewContextOptions().setLocale("zh-TW").setJavaScriptEnabled(scripts));
    this.page = context.newPage();
    page.setViewportSize(DESK, HEIGHT);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  /** Somebody whose browser runs no scripts. */
  static Visitor withoutScripts(UnaryOperator<String> address) {
    return new Visitor(address, false);
  }

  /** Comes in through the sign-in page. */
  Visitor signIn(String account) {
    go("/sign-in/index.xhtml");
    page.getByLabel("帳號", new Page.GetByLabelOptions().setExact(true)).fill(account);
    page.getByLabel("密碼", new Page.GetByLabelOptions().setExact(true)).fill("proteacher-demo");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登入").setExact(true))
        .click();
    // Who goes on before the answer has come loses it, and the new session with it.
    page.waitForURL(address -> !address.contains("/sign-in/index.xhtml"));
    return this;
  }

  Response go(String path) {
    return page.navigate(path.startsWith("http") ? path : address.apply(path));
  }

  Page page() {
    return page;
  }

  void width(int width) {
    page.setViewportSize(width, HEIGHT);
  }

  /** Console errors (a breach of the content security policy is one) since the last call. */
  List<String> complaints() {
    List<String> taken = List.copyOf(complaints);
    complaints.clear();
    return taken;
  }

  @Override
  public void close() {
    context.close();
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(executable())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync")));
    }
    return browser;
  }

  private static Path executable() {
    return CHROMIUMS.stream()
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install -y chromium"));
  }

  /** All views of the platform, as addresses. */
  static List<String> views(Path sources) {
    Path webapp = sources.resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(webapp)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> "/" + webapp.relativize(file))
          .filter(view -> !view.startsWith("/WEB-INF/"))
          .sorted()
          .toList();
    } catch (java.io.IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
