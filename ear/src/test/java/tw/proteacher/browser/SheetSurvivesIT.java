package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("填寫中的表單不會遺失")
class SheetSurvivesIT {
  private static final String WHO = "teacher6";
  private static final String FIELD = "main textarea";
  private static final Pattern KEPT = Pattern.compile("已於.+儲存");

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final List<Visitor> visitors = new ArrayList<>();

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void what_was_typed_before_the_session_ended_is_there_after_signing_in_again() {
    Visitor visitor = visitor(new Visitor(server::url));
    String sheet = openSheet(visitor, 0);
    Page page = visitor.page();
    page.locator(FIELD).first().fill("先會自動儲存的一段");
    page.locator(FIELD).first().blur();
    assertThat(page.locator("[data-saved-line]")).containsText(KEPT);

    page.context().clearCookies();
    page.locator(FIELD).first().fill("登入逾時後才寫的一段");
    page.locator("[id$=':sheet_keep']").click();
    signInAgain(page);

    assertThat(page).hasURL(Pattern.compile(".*/sheet\\.xhtml\\?id=\\d+"));
    assertThat(page.locator(FIELD).first()).hasValue("登入逾時後才寫的一段");
    visitor.go(sheet);
    assertThat(page.locator(FIELD).first()).hasValue("登入逾時後才寫的一段");
  }

  @Test
  void what_was_kept_while_typing_is_there_for_who_never_pressed_a_button() {
    Visitor visitor = visitor(new Visitor(server::url));
    String sheet = openSheet(visitor, 0);
    visitor.page().locator(FIELD).first().fill("關掉瀏覽器之前");
    visitor.page().locator(FIELD).first().blur();
    assertThat(visitor.page().locator("[data-saved-line]")).containsText(KEPT);
    visitor.close();

    Visitor again = visitor(new Visitor(server::url).signIn(WHO));
    again.go(sheet);

    assertThat(again.page().locator(FIELD).first()).hasValue("關掉瀏覽器之前");
  }

  @Test
  void nothing_typed_is_lost_without_scripts_either() {
    Visitor visitor = visitor(Visitor.withoutScripts(server::url));
    openSheet(visitor, 2);
    Page page = visitor.page();
    for (Locator area : page.locator(FIELD).all()) {
      area.fill("");
    }
    page.locator(FIELD).first().fill("沒有指令碼也能填");
    page.locator("[id$=':sheet_request']").click();
    assertThat(page.locator("#problems")).isVisible();
    assertThat(page.locator(FIELD).first()).hasValue("沒有指令碼也能填");

    for (Locator area : page.locator(FIELD).all()) {
      area.fill("學生能說出自己的想法。");
    }
    page.context().clearCookies();
    page.locator("[id$=':sheet_keep']").click();
    signInAgain(page);
    assertThat(page.locator("main")).containsText("已儲存");
    assertThat(page.locator(FIELD).first()).hasValue("學生能說出自己的想法。");
  }

  /** A form of the draft that the account has, with a colleague. */
  private static String openSheet(Visitor visitor, int which) {
    visitor.signIn(WHO).go("/certification/apply/index.xhtml");
    Page page = visitor.page();
    page.locator("main a[href*='case.xhtml']").first().click();
    page.locator("main a[href*='item.xhtml'][href*='OBSERVE']").first().click();
    page.locator("main a[href*='evidence.xhtml']").first().click();
    page.locator("main a[href*='sheet.xhtml']").nth(which).click();
    return page.url();
  }

  private static void signInAgain(Page page) {
    page.locator("[id='sign_in:account']").fill(WHO);
    page.locator("[id='sign_in:password']").fill("proteacher-demo");
    page.locator("[id='sign_in:enter']").click();
  }

  private Visitor visitor(Visitor visitor) {
    visitors.add(visitor);
    return visitor;
  }
}
