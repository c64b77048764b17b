package tw.proteacher.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("單一簽入: 全國教師在職進修網帳號 (OpenID Connect)")
class SingleSignOnIT {
  @Test
  void a_teacher_comes_in_by_the_in_service_account_and_a_stranger_does_not() throws Exception {
    try (Keycloak keycloak = Keycloak.start();
        ServerUnderTest server = ServerUnderTest.fresh("single-sign-on", keycloak.settings());
        Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(
                            List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")))) {
      Page teacher = browser.newContext().newPage();
      signIn(teacher, server, "wang", "wang-password");
      assertThat(teacher.locator("header")).containsText("教師");

      Page stranger = browser.newContext().newPage();
      signIn(stranger, server, "stranger", "stranger-password");
      assertThat(stranger.locator("main")).containsText("帳號");
      assertThat(stranger.locator("header")).not().containsText("(教師)");
    }
  }

  private static void signIn(Page page, ServerUnderTest server, String name, String password) {
    page.navigate(server.url("/me/index.xhtml"));
    page.fill("#username", name);
    page.fill("#password", password);
    page.click("#kc-login");
    page.waitForURL(url -> url.startsWith(server.url("/")));
  }
}
