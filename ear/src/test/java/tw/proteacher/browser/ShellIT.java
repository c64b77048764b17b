package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("頁面外框")
class ShellIT {
  private static final String HALF_AN_HOUR_LESS_FIVE = "25:30";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Visitor visitor = new Visitor(server::url);
  private final Page page = visitor.page();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void the_first_tab_stop_skips_to_the_content() {
    visitor.go("/index.xhtml");

    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void the_menu_of_a_phone_opens_by_keyboard() {
    visitor.width(Visitor.PHONE);
    visitor.go("/index.xhtml");
    assertThat(page.locator("#menu")).isHidden();

    page.locator(".menu-toggle").focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("#menu")).isVisible();
    assertThat(page.locator(".menu-toggle")).hasAttribute("aria-expanded", "true");
  }

  @Test
  void english_is_kept_from_page_to_page() {
    visitor.go("/about/privacy.xhtml");

    page.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    visitor.go("/index.xhtml");

    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("h1")).hasText("Home");
  }

  @Test
  void a_warning_comes_five_minutes_before_the_session_ends() {
    page.clock().install();
    visitor.signIn("teacher2");

    page.clock().fastForward(HALF_AN_HOUR_LESS_FIVE);
    assertThat(page.locator("#idle")).isVisible();
    page.keyboard().press("Enter");

    assertThat(page.locator("#idle")).isHidden();
  }

  @Test
  void what_does_not_exist_says_so_and_leads_home() {
    assertThat(visitor.go("/no/such/page.xhtml").status()).isEqualTo(404);

    assertThat(page.locator("h1")).hasText("找不到這個頁面");
    assertThat(page.locator("main .button"))
        .hasAttribute("href", Pattern.compile(".*/index.xhtml"));
  }

  @Test
  void a_forged_view_state_is_an_expired_page() {
    HttpResponse<String> answer =
        server.send(
            post("/sign-in/index.xhtml", "sign_in=sign_in&jakarta.faces.ViewState=rO0ABXNyAA"));

    assertThat(answer.body()).contains("頁面已逾時").doesNotContain("Exception");
  }

  @Test
  void a_post_from_another_site_is_refused() {
    HttpResponse<String> answer =
        server.send(post("/session/sign-out", "").header("Origin", "https://elsewhere.example"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void every_answer_carries_the_security_headers() {
    for (String path : new String[] {"/", "/no-such-thing", "/sign-in/index.xhtml"}) {
      HttpResponse<String> answer = server.get(path);

      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("script-src 'self';")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }
  }

  @Test
  void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
    String cookie =
        server.get("/sign-in/index.xhtml").headers().firstValue("Set-Cookie").orElse("");

    assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void behind_a_proxy_that_speaks_https_browsers_keep_to_https() {
    HttpResponse<String> answer =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/sign-in/index.xhtml")))
                .version(HttpClient.Version.HTTP_1_1) // as proxies speak
                .header("X-Forwarded-Proto", "https"));

    assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).containsIgnoringCase("secure");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(server.get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  private HttpRequest.Builder post(String path, String form) {
    return HttpRequest.newBuilder(URI.create(server.url(path)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }
}
