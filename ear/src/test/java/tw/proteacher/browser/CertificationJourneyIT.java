package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("三類人才認證的旅程")
class CertificationJourneyIT {
  private static final String ROUND = "第3梯次";
  private static final Pattern CASE = Pattern.compile(".*/certification/apply/case\\.xhtml\\?.*");
  private static final Pattern EVIDENCE =
      Pattern.compile(".*/certification/apply/evidence\\.xhtml\\?.*");

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final List<Visitor> visitors = new ArrayList<>();

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void from_the_first_form_to_the_stamped_list_of_the_school() throws IOException {
    Page teacher = signedIn("teacher1");
    String application = begin(teacher);
    prove(teacher, application, "OBSERVE", "黃美玲");
    assertThat(teacher.locator("main")).containsText("待對方確認");
    confirmEverything(signedIn("convenor1"));
    prove(teacher, application, "TEACH", "");
    prove(teacher, application, "COMMUNITY", "");

    teacher.navigate(application.replace("case.xhtml", "check.xhtml"));
    submit(teacher, "apply_submit");

    assertThat(teacher).hasURL(Pattern.compile(".*/receipt\\.xhtml.*"));
    Matcher receipt = Pattern.compile("CA\\d{3}-\\d{6}").matcher(teacher.innerText("main"));
    assertThat(receipt.find()).as("a number to quote").isTrue();
    assertThat(signedIn("teacher4").navigate(application).status()).isEqualTo(404);

    Page school = signedIn("school1");
    openList(school);
    school.locator("a[href*='candidates.xhtml']").first().click();
    school.navigate(school.url() + "&tier=INITIAL");
    answered(school, school.locator("tr:has-text('林雅婷') [id$='candidate_add']"));
    Page principal = signedIn("principal1");
    openList(principal);
    submit(principal, "list_confirm");
    openList(school);
    Path printed = download(school.locator("a[href*='list.pdf']").first());
    school.reload();
    school.locator("[id$='list_stamped'][type=file]").setInputFiles(printed);
    submit(school, "list_hand_in");
    assertThat(school.locator("main")).containsText("總表已繳交");

    teacher.navigate(application);
    assertThat(teacher.locator("main")).containsText("學校總表已列");
  }

  private String begin(Page teacher) {
    teacher.navigate(server.url("/certification/index.xhtml"));
    teacher.locator("a[href*='begin.xhtml'][href*='tier=INITIAL']").first().click();
    submit(teacher, "begin_case");
    assertThat(teacher).hasURL(CASE);
    return teacher.url();
  }

  /** One performance of an item, its forms filled in, sent to the colleague where there is one. */
  private static void prove(Page teacher, String application, String item, String colleague) {
    teacher.navigate(application.replace("case.xhtml", "item.xhtml") + "&item=" + item);
    if (colleague.isEmpty()) {
      submit(teacher, "apply_add");
    } else {
      teacher.locator("a[href*='colleague.xhtml']").first().click();
      Locator field = teacher.locator("[id='choose:colleague_input']");
      field.press("End");
      field.pressSequentially(colleague);
      teacher.locator(".field-person").getByRole(AriaRole.OPTION).first().click();
      submit(teacher, "colleague_take");
    }
    assertThat(teacher).hasURL(EVIDENCE);
    String evidence = teacher.url();
    int sheets = teacher.locator("main a[href*='sheet.xhtml']").count();
    assertThat(sheets).isPositive();
    for (int i = 0; i < sheets; i++) {
      teacher.navigate(evidence);
      teacher.locator("main a[href*='sheet.xhtml']").nth(i).click();
      FormFilling.fill(teacher, LocalDate.now(TaipeiClock.TAIPEI).minusDays(30 - i));
      submit(teacher, colleague.isEmpty() ? "sheet_done" : "sheet_request");
      assertThat(teacher.locator("#problems")).hasCount(0);
    }
  }

  private void confirmEverything(Page colleague) {
    int left;
    do {
      colleague.navigate(server.url("/forms/confirm.xhtml"));
      Locator waiting = colleague.locator("main tr:has-text('林雅婷'):has-text('待') a");
      left = waiting.count();
      if (left > 0) {
        waiting.first().click();
        submit(colleague, "confirm_sheet");
      }
    } while (left > 1);
  }

  private void openList(Page page) {
    page.navigate(server.url("/school/certification/index.xhtml"));
    page.getByRole(AriaRole.LINK, containing(ROUND)).first().click();
  }

  /** As if it had been printed, stamped and scanned. */
  private static Path download(Locator link) throws IOException {
    Download file = link.page().waitForDownload(link::click);
    Path scan = Files.createTempFile("list", ".pdf");
    file.saveAs(scan);
    return scan;
  }

  /** Presses the button with this id, says yes where the page asks, and waits for the answer. */
  private static void submit(Page page, String id) {
    Locator button = page.locator("[id$=':" + id + "']").first();
    String question = button.getAttribute("data-confirm");
    if (question == null || question.isEmpty()) {
      answered(page, button);
    } else {
      button.click();
      answered(page, page.locator("[data-confirm-yes]"));
    }
  }

  /** What is pressed leads to another page, or to the same one again. */
  private static void answered(Page page, Locator pressed) {
    page.waitForResponse(
        response ->
            response.request().isNavigationRequest() && response.request().method().equals("GET")
                || response.url().contains(".xhtml") && response.status() == 200,
        pressed::click);
    page.waitForLoadState();
  }

  private static void press(Page page, String button) {
    answered(
        page,
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
  }

  private static Page.GetByRoleOptions containing(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private Page signedIn(String account) {
    Visitor visitor = new Visitor(server::url);
    visitors.add(visitor);
    return visitor.signIn(account).page();
  }
}
