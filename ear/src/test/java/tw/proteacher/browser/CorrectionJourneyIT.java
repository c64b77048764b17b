package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.field;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("修正後通過與修正後複審的旅程")
class CorrectionJourneyIT {
  private static final String ROUND = "第3梯次";
  private static final String FIXES = "金郁文";
  private static final String REVISES = "孟哲維";
  private static final String REMARK = "請依各欄意見修正。";
  private static final String GOALS = "請寫出可觀察的學習目標。";
  private static final String STRENGTHS = "請寫出教師實際的做法。";

  private final Journey journey = new Journey(ServerUnderTest.shared(), "correction");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void only_what_reviewers_named_is_corrected_and_the_case_goes_on() {
    Page first = journey.signedIn("reviewer2");
    Page second = journey.signedIn("reviewer4");
    comment(first, FIXES, "goals", GOALS);
    judge(first, "PASS_AFTER_FIX");
    openCase(second, FIXES);
    judge(second, "PASS_AFTER_FIX");
    comment(first, REVISES, "strengths", STRENGTHS);
    judge(first, "REVISE");
    openCase(second, REVISES);
    judge(second, "REVISE");

    Page centre = journey.signedIn("centre3");
    announce(centre, "公告初審結果", 2);

    Page fixing = journey.signedIn("colleague12");
    correct(fixing, "修正後通過", GOALS, journey.signedIn("teacher7"));
    assertThat(main(fixing)).containsText("審查通過，等待主管機關發證。");
    journey.look(fixing, "fixed");

    Page revising = journey.signedIn("colleague11");
    correct(revising, "修正後複審", STRENGTHS, journey.signedIn("teacher6"));
    assertThat(main(revising)).containsText("複審中");
    journey.look(revising, "revised");

    judgeAgain(centre, first, second);
    openOwnCase(revising);
    assertThat(main(revising)).containsText("複審中");
    announce(centre, "公告複審結果", 1);
    openOwnCase(revising);
    assertThat(main(revising)).containsText("審查通過，等待主管機關發證。");
    journey.look(revising, "passed-second");

    assertThat(journey.problems()).isEmpty();
  }

  /** At one field of the first paper that has it. */
  private void comment(Page reviewer, String applicant, String key, String text) {
    openCase(reviewer, applicant);
    Locator commented = reviewer.locator("[id^='v.'][id$='." + key + "']").first();
    commented.locator("button").click();
    type(reviewer, "new_text", text);
    accepted(reviewer, "verdict_save");
    assertThat(reviewer.locator("[id^='v.'][id$='." + key + "']").first()).containsText(text);
  }

  private static void judge(Page reviewer, String decision) {
    String rating = decision.equals("PASS") ? "MET" : "PARTLY";
    for (Locator rated : reviewer.locator("main fieldset").all()) {
      rated.locator("input[value=" + rating + "]").check();
    }
    field(reviewer, "verdict:decision").selectOption(decision);
    type(reviewer, "verdict:remark", decision.equals("PASS") ? "" : REMARK);
    accepted(reviewer, "verdict_give");
  }

  private void announce(Page centre, String which, int cases) {
    openReview(centre);
    follow(centre, which);
    journey.look(centre, "announce-" + cases);
    accepted(centre, "announce_now");
    assertThat(main(centre)).containsText("已公告 " + cases + " 件。");
  }

  /** From the message to the answer; whatever was not named stays as it was. */
  private void correct(Page teacher, String result, String wish, Page colleague) {
    journey.open(teacher, "/messages/index.xhtml");
    follow(teacher, result);
    follow(main(teacher).locator("a.button").first());
    assertThat(main(teacher)).containsText(result);
    Locator wishes = main(teacher).locator("section").filter(has("需要修正的資料"));
    assertThat(wishes.locator("li")).hasCount(1);
    assertThat(wishes.locator("li")).containsText(wish);
    assertThat(wishes.locator("li")).containsText("第 1 次");
    journey.look(teacher, "wishes-" + result);
    refused(teacher, "apply_again", "尚未依意見修正");
    everythingElseIsLocked(teacher);

    openOwnCase(teacher);
    follow(teacher, "前往修正");
    assertThat(main(teacher)).containsText(wish);
    journey.look(teacher, "sheet-to-correct-" + result);
    Locator area = main(teacher).locator("textarea").first();
    area.fill("學生能說出分子與分母的意義，並以圖示說明給同學聽。");
    accepted(teacher, "sheet_request");
    assertThat(main(teacher)).containsText("請回到申請按「再次送出」");
    journey.look(teacher, "corrected-" + result);
    openOwnCase(teacher);
    refused(teacher, "apply_again", "尚待");
    confirm(colleague);
    openOwnCase(teacher);
    accepted(teacher, "apply_again");
  }

  private void everythingElseIsLocked(Page teacher) {
    int open = 0;
    openOwnCase(teacher);
    List<String> items =
        main(teacher).locator("a[href*='item.xhtml']").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    for (String item : items) {
      journey.open(teacher, item);
      assertThat(field(teacher, "apply_add")).hasCount(0);
      assertThat(main(teacher).locator("a[href*='colleague.xhtml']")).hasCount(0);
      for (String evidence : hrefs(teacher, "evidence.xhtml")) {
        journey.open(teacher, evidence);
        assertThat(field(teacher, "evidence_remove")).hasCount(0);
        assertThat(field(teacher, "file_add")).hasCount(0);
        for (String sheet : hrefs(teacher, "sheet.xhtml")) {
          journey.open(teacher, sheet);
          open += main(teacher).locator("textarea").count() > 0 ? 1 : 0;
        }
      }
    }
    assertThat(open).as("papers that can be changed").isEqualTo(1);
  }

  private static List<String> hrefs(Page page, String to) {
    return main(page).locator("table a[href*='" + to + "']").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList();
  }

  private void confirm(Page colleague) {
    journey.open(colleague, "/forms/confirm.xhtml");
    follow(
        main(colleague)
            .locator("tr:has-text('待')")
            .filter(
                new Locator.FilterOptions()
                    .setHasText(java.util.regex.Pattern.compile(FIXES + "|" + REVISES)))
            .first()
            .locator("a"));
    accepted(colleague, "confirm_sheet");
  }

  /** Who judged first judges again; nothing leads back to a correction. */
  private void judgeAgain(Page centre, Page... reviewers) {
    openReview(centre);
    follow(centre, "指派審查委員");
    assertThat(row(centre, REVISES)).containsText("複審");
    assertThat(row(centre, REVISES)).containsText("鄭國安");
    assertThat(row(centre, REVISES)).containsText("詹文彬");
    journey.look(centre, "assign-second");
    accepted(centre, "assign_confirm");
    assertThat(main(centre)).containsText("已指派 2 席");
    for (Page reviewer : reviewers) {
      openCase(reviewer, REVISES);
      assertThat(main(reviewer)).containsText("要求修正或補件的內容");
      assertThat(field(reviewer, "verdict:decision").locator("option[value=REVISE]")).hasCount(0);
      journey.look(reviewer, "reviewer-second");
      judge(reviewer, "PASS");
    }
  }

  private void openCase(Page reviewer, String applicant) {
    journey.open(reviewer, "/review/index.xhtml");
    follow(row(reviewer, applicant).filter(has(ROUND)).locator("a").first());
  }

  private void openReview(Page centre) {
    journey.open(centre, "/centre/review/index.xhtml");
    follow(centre, ROUND);
  }

  private void openOwnCase(Page teacher) {
    journey.open(teacher, "/certification/apply/index.xhtml");
    follow(row(teacher, ROUND).locator("a").first());
  }

  private static Locator row(Page page, String words) {
    return main(page).locator("tbody tr").filter(has(words));
  }

  private static Locator.FilterOptions has(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }
}
