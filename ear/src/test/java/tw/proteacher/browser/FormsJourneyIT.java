package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("表單範本")
class FormsJourneyIT {
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "forms");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void a_county_writes_its_own_version_and_sees_it_as_teachers_will() {
    Page page = journey.signedIn("centre1");
    page.navigate(server.url("/centre/forms/index.xhtml"));
    page.getByRole(AriaRole.LINK, named("公開授課實施證明")).first().click();
    press(page, "建立新版本草稿");

    journey.look(page, "draft");
    page.getByRole(AriaRole.LINK, named("修改段落「省思」")).click();
    journey.look(page, "section");
    page.goBack();
    page.getByRole(AriaRole.LINK, named("在「省思」增加欄位")).click();
    journey.look(page, "new-field");
    page.getByLabel(Pattern.compile("^欄位名稱")).fill("觀課照片說明");
    page.getByLabel(Pattern.compile("^種類")).selectOption("LONG_TEXT");
    press(page, "儲存欄位");
    assertThat(page.locator("main")).containsText("觀課照片說明");
    press(page, "上移「觀課照片說明」");

    page.getByLabel(Pattern.compile("^表單名稱")).fill("臺南市公開授課實施證明");
    press(page, "發布");
    page.locator("[data-confirm-yes]").click();
    assertThat(page.locator("#problems")).containsText("請填寫「理由」");
    page.getByLabel(Pattern.compile("^理由")).fill("增列照片說明");
    press(page, "發布");
    page.locator("[data-confirm-yes]").click();

    assertThat(page.locator("main")).containsText("「臺南市公開授課實施證明」已發布");
    assertThat(page.getByLabel("觀課照片說明")).isDisabled();
    assertThat(journey.problems()).isEmpty();
  }

  @Test
  void a_form_lacking_what_the_checks_read_is_not_published() {
    Page page = journey.signedIn("centre2");
    page.navigate(server.url("/centre/forms/index.xhtml"));
    page.getByRole(AriaRole.LINK, named("教學輔導計畫")).first().click();
    press(page, "建立新版本草稿");
    page.getByRole(AriaRole.LINK, named("輔導週數")).click();
    press(page, "刪除欄位");
    page.locator("[data-confirm-yes]").click();

    page.getByLabel(Pattern.compile("^理由")).fill("精簡");
    press(page, "發布");
    page.locator("[data-confirm-yes]").click();

    assertThat(page.locator("#problems")).containsText("不能缺少「輔導週數」");
    press(page, "刪除草稿");
    page.locator("[data-confirm-yes]").click();
    assertThat(page.locator("main")).containsText("草稿已刪除");
  }

  @Test
  void teachers_have_nothing_to_do_with_the_forms_themselves() {
    Page page = journey.signedIn("teacher1");

    page.navigate(server.url("/centre/forms/index.xhtml"));

    assertThat(page.locator("h1")).containsText("找不到這個頁面");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, exactly(button)).click();
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
