package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("登入與身分")
class SignInIT {
  /** Nobody else's tests need it: it stays locked for a while. */
  private static final String LOCKED = "beginning1";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Visitor visitor = new Visitor(server::url);
  private final Page page = visitor.page();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void a_demo_account_signs_in_with_one_click_and_sees_name_and_role() {
    visitor.go("/sign-in/index.xhtml");

    press("以 teacher2 登入");

    assertThat(page).hasURL(Pattern.compile(".*/index\\.xhtml"));
    assertThat(page.locator(".who")).hasText(Pattern.compile(".+ \\(教師\\)"));
  }

  @Test
  void the_session_id_is_a_new_one_after_signing_in() {
    visitor.go("/sign-in/index.xhtml");
    String before = sessionId();

    visitor.signIn("teacher2");

    assertThat(sessionId()).isNotEqualTo(before);
  }

  @Test
  void a_page_that_was_asked_for_comes_after_signing_in() {
    visitor.go("/me/index.xhtml");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in/index\\.xhtml.*"));

    press("以 teacher2 登入");

    assertThat(page).hasURL(Pattern.compile(".*/me/index\\.xhtml"));
  }

  @Test
  void a_wrong_password_is_explained_and_the_account_kept() {
    visitor.go("/sign-in/index.xhtml");
    field("帳號").fill("somebody");
    field("密碼").fill("wrong");

    press("登入");

    assertThat(page).hasTitle(Pattern.compile("錯誤：.*"));
    assertThat(page.locator("#problems")).isFocused();
    assertThat(page.locator("#problems")).containsText("帳號或密碼不正確");
    assertThat(field("帳號")).hasValue("somebody");
    assertThat(PageChecks.problems(visitor)).isEmpty();
  }

  @Test
  void five_wrong_passwords_lock_the_account() {
    for (int i = 0; i < 5; i++) {
      visitor.go("/sign-in/index.xhtml");
      field("帳號").fill(LOCKED);
      field("密碼").fill("wrong");
      press("登入");
    }

    field("帳號").fill(LOCKED);
    field("密碼").fill("proteacher-demo");
    press("登入");

    assertThat(page.locator("#problems")).containsText("鎖定");
  }

  @Test
  void signing_out_ends_the_session() {
    visitor.signIn("teacher2");

    press("登出");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in/bye\\.xhtml"));

    visitor.go("/me/index.xhtml");
    assertThat(page).hasURL(Pattern.compile(".*/sign-in/index\\.xhtml.*"));
  }

  @Test
  void another_hat_shows_another_menu() {
    visitor.signIn("centre1");
    assertThat(page.locator("#menu")).containsText("中心專區");

    page.getByLabel("身分", new Page.GetByLabelOptions().setExact(true)).selectOption("TEACHER");
    press("切換身分");

    assertThat(page.locator(".who")).containsText("(教師)");
    assertThat(page.locator("#menu")).not().containsText("中心專區");
    assertThat(visitor.go("/centre/index.xhtml").status()).isEqualTo(404);
  }

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private String sessionId() {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals("JSESSIONID"))
        .map((Cookie cookie) -> cookie.value)
        .findFirst()
        .orElse("");
  }
}
