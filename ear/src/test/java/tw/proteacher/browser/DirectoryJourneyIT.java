package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("人員、帳號與角色")
class DirectoryJourneyIT {
  private static final Pattern ROLES = Pattern.compile(".*/roles\\.xhtml");

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final List<Visitor> visitors = new ArrayList<>();

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void what_comes_from_upstream_is_read_only_and_says_so() {
    Page page = signedIn("teacher2").page();

    page.navigate(server.url("/me/index.xhtml"));

    assertThat(page.locator("main")).containsText("市立仁德國小");
    assertThat(page.locator("main")).containsText("若以上資料有誤 請從全國教師進修網修改");
    assertThat(page.locator("main input:not([type=hidden])")).hasCount(0);
  }

  @Test
  void a_school_asks_for_an_officer_and_the_county_decides() {
    Page school = signedIn("school1").page();
    school.navigate(server.url("/school/index.xhtml"));
    school.getByRole(AriaRole.LINK, named("申請角色")).nth(2).click();

    press(school, "送出申請");
    assertThat(school.locator("#problems")).containsText("請填寫「角色」");
    school.getByLabel(Pattern.compile("^角色")).selectOption("1");
    school.getByLabel(Pattern.compile("^事由")).fill("薪傳教師");
    press(school, "送出申請");
    assertThat(school).hasURL(ROLES);
    assertThat(school.locator("main")).containsText("申請已送出");

    Page centre = signedIn("centre1").page();
    assertThat(centre.locator("main")).containsText("件角色申請等待核定");
    centre.navigate(server.url("/centre/roles.xhtml"));
    centre.getByRole(AriaRole.LINK, named("核定")).first().click();
    press(centre, "不核准");
    assertThat(centre.locator("#problems")).containsText("不核准時請填寫說明");
    press(centre, "核准");
    assertThat(centre.locator("main")).containsText("已核准");
  }

  @Test
  void a_new_address_counts_once_its_code_is_typed() {
    Page page = signedIn("teacher4").page();
    page.navigate(server.url("/me/edit.xhtml"));
    page.getByLabel("聯絡電話").fill("not a number");
    press(page, "儲存");
    assertThat(page.locator("#problems")).containsText("聯絡電話格式不正確");
    assertThat(page.getByLabel("聯絡電話")).hasValue("not a number");

    String address = "journey" + System.nanoTime() + "@example.com";
    page.getByLabel("聯絡電話").fill("０９１２-345678");
    page.getByLabel("Email").fill(address);
    press(page, "儲存");
    assertThat(page).hasURL(Pattern.compile(".*/me/email\\.xhtml"));
    assertThat(page.content()).doesNotContainPattern("\\b" + codeFor(address) + "\\b");
    page.getByLabel(Pattern.compile("^驗證碼")).fill("00000000");
    press(page, "確認");
    assertThat(page.locator("#problems")).containsText("還可以再試 4 次");
    page.getByLabel(Pattern.compile("^驗證碼")).fill(codeFor(address));
    press(page, "確認");

    assertThat(page).hasURL(Pattern.compile(".*/me/index\\.xhtml"));
    assertThat(page.locator("main")).containsText(address);
    assertThat(page.locator("main")).containsText("0912-345678");
  }

  @Test
  void a_look_at_a_teacher_is_shown_to_the_teacher() {
    Page centre = signedIn("centre1").page();
    centre.navigate(server.url("/centre/people.xhtml?q=臺南2老師"));
    centre.getByRole(AriaRole.LINK, named("臺南2老師")).click();
    assertThat(centre.locator("main")).containsText("本次查閱已留下紀錄");

    Page teacher = signedIn("teacher2").page();
    teacher.navigate(server.url("/me/access.xhtml"));

    assertThat(teacher.locator("main")).containsText("查閱您的基本資料");
  }

  @Test
  void another_county_sees_nobody_of_this_one() {
    Visitor visitor = signedIn("centre1");
    visitor.go("/centre/people.xhtml?q=臺南2老師");
    visitor.page().getByRole(AriaRole.LINK, named("臺南2老師")).click();
    String teacher = visitor.page().url();

    Visitor other = signedIn("centre2");

    assertThat(other.go(teacher).status()).isEqualTo(404);
    other.go("/centre/people.xhtml?q=臺南2老師");
    assertThat(other.page().locator("main")).containsText("查無符合的人員");
  }

  private String codeFor(String address) {
    Visitor visitor = visitor();
    visitor.go("/demo/mail.xhtml");
    String mails = visitor.page().locator("main").innerText();
    int end = mails.indexOf(address) + address.length();
    Matcher code = Pattern.compile("\\d{8}").matcher(mails.substring(end));
    assertThat(code.find()).isTrue();
    return code.group();
  }

  private Visitor signedIn(String account) {
    return visitor().signIn(account);
  }

  private Visitor visitor() {
    Visitor visitor = new Visitor(server::url);
    visitors.add(visitor);
    return visitor;
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }
}
