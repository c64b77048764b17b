package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("瀏覽器不執行指令碼也能填完表單")
class NoScriptsJourneyIT {
  private static final String COLLEAGUE = "黃美玲";

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final List<Visitor> visitors = new ArrayList<>();

  @AfterEach
  void leave() {
    visitors.forEach(Visitor::close);
  }

  @Test
  void a_form_of_ones_own_is_filled_and_finished() {
    Page teacher = signedIn("teacher1");
    openItem(teacher, "TEACH");
    press(teacher, "apply_add");
    String evidence = teacher.url();
    teacher.locator("main a[href*='sheet.xhtml']").first().click();

    press(teacher, "sheet_done");
    assertThat(teacher.locator("#problems")).containsText("請填寫");
    FormFilling.fill(teacher, today.minusDays(51));
    press(teacher, "sheet_done");

    assertThat(teacher.locator("#problems")).hasCount(0);
    assertThat(teacher.locator("main")).containsText("已完成。");
    teacher.navigate(evidence);
    assertThat(teacher.locator("main table")).containsText("已填妥");
  }

  @Test
  void a_form_with_a_colleague_is_filled_asked_for_and_confirmed() {
    Page teacher = signedIn("teacher1");
    openItem(teacher, "OBSERVE");
    teacher.locator("main a[href*='colleague.xhtml']").first().click();
    teacher.locator("[id$='colleague_input']").fill(COLLEAGUE);
    press(teacher, "colleague_take");
    teacher.locator("main tr:has-text('" + COLLEAGUE + "') [id$='colleague_choose']").click();
    String evidence = teacher.url();
    Locator sheets = teacher.locator("main a[href*='sheet.xhtml']");
    int forms = sheets.count();
    assertThat(forms).isPositive();
    for (int i = 0; i < forms; i++) {
      teacher.navigate(evidence);
      sheets.nth(i).click();
      FormFilling.fill(teacher, today.minusDays(59 - i));
      press(teacher, "sheet_request");
      assertThat(teacher.locator("#problems")).hasCount(0);
      assertThat(teacher.locator("main")).containsText("已送給 " + COLLEAGUE + " 確認。");
    }

    Page colleague = signedIn("convenor1");
    for (int i = 0; i < forms; i++) {
      colleague.navigate(server.url("/forms/confirm.xhtml"));
      colleague.locator("main tr:has-text('林雅婷'):has-text('待') a").first().click();
      press(colleague, "confirm_sheet");
      assertThat(colleague.locator("#problems")).hasCount(0);
    }
    teacher.navigate(evidence);
    assertThat(teacher.locator("main table")).containsText("對方已確認");
  }

  private void openItem(Page teacher, String item) {
    teacher.navigate(server.url("/certification/apply/index.xhtml"));
    teacher.locator("main tr:has-text('進階') a[href*='case.xhtml']").first().click();
    teacher.locator("main a[href*='item.xhtml'][href*='item=" + item + "']").first().click();
  }

  private static void press(Page page, String id) {
    page.locator("[id$=':" + id + "']").first().click();
  }

  private Page signedIn(String account) {
    Visitor visitor = Visitor.withoutScripts(server::url);
    visitors.add(visitor);
    return visitor.signIn(account).page();
  }
}
