package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.choose;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("審查的旅程")
class ReviewJourneyIT {
  private static final String ROUND = "第2梯次";
  private static final String DISPUTED = "石宗翰";
  private static final String AGREED = "何冠宇";
  private static final String COMMENT = "請寫出學生實際說的話。";
  private static final String WHY_NOT = "觀察紀錄多為評語，看不出課堂上發生的事。";

  private final Journey journey = new Journey(ServerUnderTest.shared(), "review");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void from_the_assignment_to_the_answer_of_an_appeal() {
    Page centre = journey.signedIn("centre1");
    assignAnew(centre);

    Page first = journey.signedIn("reviewer2");
    Page second = journey.signedIn("reviewer3");
    judgeWithAComment(first);
    seeNothingOfIt(second);
    judge(second, "FAIL", WHY_NOT);
    assertThat(main(second)).containsText("委員意見不一致，由中心加派一位委員。");
    assertThat(main(second)).containsText(COMMENT);
    journey.look(second, "reviewer-disagreed");

    askAThird(centre);
    Page third = journey.signedIn("reviewer1");
    openCase(third, DISPUTED);
    judge(third, "FAIL", WHY_NOT);
    assertThat(main(third)).containsText("過半數委員意見相同");
    for (Page reviewer : new Page[] {first, third}) {
      openCase(reviewer, AGREED);
      judge(reviewer, "PASS", "");
    }

    Page teacher = journey.signedIn("colleague3");
    openOwnCase(teacher);
    assertThat(main(teacher)).not().containsText(WHY_NOT);
    announce(centre);
    readTheResult(teacher);
    appeal(teacher);
    grant(centre);
    readTheAnswer(teacher);

    assertThat(journey.problems()).isEmpty();
  }

  /**
   * Whoever was taken off is not suggested again; a colleague of the applicant's school never is.
   */
  private void assignAnew(Page centre) {
    for (String applicant : new String[] {DISPUTED, AGREED}) {
      openInRound(centre, applicant);
      choose(centre, "seat", "洪秀英");
      refused(centre, "reassign", "請填寫「改派原因」");
      choose(centre, "seat", "洪秀英");
      type(centre, "reassign_reason", "待審件數較多，先行調整");
      accepted(centre, "reassign");
      assertThat(main(centre)).containsText("已改派。");
    }
    assertThat(main(centre)).containsText("江明哲：同校服務");
    assertThat(Journey.field(centre, "reviewer").locator("option"))
        .not()
        .containsText(new String[] {"江明哲"});
    journey.look(centre, "centre-unassigned");

    openRound(centre);
    follow(centre, "指派審查委員");
    assertThat(row(centre, DISPUTED)).containsText("江明哲");
    assertThat(main(centre)).containsText(AGREED + "：還缺 1 位");
    journey.look(centre, "centre-assign");
    accepted(centre, "assign_confirm");
    assertThat(main(centre)).containsText("已指派 1 席");
    journey.look(centre, "centre-reviewers");
    openInRound(centre, AGREED);
    choose(centre, "reviewer", "洪秀英");
    accepted(centre, "assign_one");
    assertThat(main(centre)).containsText("已指派並通知審查委員。");
    assertThat(Journey.field(centre, "reviewer")).hasCount(0);
  }

  private void judgeWithAComment(Page reviewer) {
    openCase(reviewer, DISPUTED);
    String address = reviewer.url();
    Journey.shortcut(reviewer, 'n');
    assertThat(reviewer).not().hasURL(address);
    Journey.shortcut(reviewer, 'p');
    assertThat(reviewer).hasURL(address);

    Locator field = reviewer.locator("[id^='v.'][id$='.goals']").first();
    field.locator("button").click();
    assertThat(Journey.field(reviewer, "new_text")).isFocused();
    type(reviewer, "new_text", COMMENT);
    accepted(reviewer, "verdict_save");
    assertThat(reviewer.locator("[id^='v.'][id$='.goals']").first()).containsText(COMMENT);
    refused(reviewer, "verdict_give", "還沒有選擇審查結果");
    journey.look(reviewer, "reviewer-refused");
    judge(reviewer, "PASS", "");
    assertThat(main(reviewer)).containsText("還在等其他委員送出意見。");
    journey.look(reviewer, "reviewer-given");
  }

  private void seeNothingOfIt(Page reviewer) {
    openCase(reviewer, DISPUTED);
    assertThat(main(reviewer)).not().containsText(COMMENT);
    assertThat(main(reviewer)).not().containsText("其他委員的審查意見");
    journey.look(reviewer, "reviewer-blind");
  }

  private void askAThird(Page centre) {
    openInRound(centre, DISPUTED);
    assertThat(main(centre)).containsText("委員意見不一致");
    journey.look(centre, "centre-disagreed");
    choose(centre, "reviewer", "洪秀英");
    accepted(centre, "assign_one");
    assertThat(main(centre)).containsText("已指派並通知審查委員。");
  }

  /** Somebody else's papers are still out: the officer says knowingly that they wait. */
  private void announce(Page centre) {
    openRound(centre);
    follow(centre, "公告初審結果");
    journey.look(centre, "centre-announce");
    refused(centre, "announce_now", "還有 1 件沒有審查結果");
    Journey.field(centre, "leave_undecided").check();
    accepted(centre, "announce_now");
    assertThat(main(centre)).containsText("已公告 2 件。");
    journey.look(centre, "centre-announced");
  }

  private void readTheResult(Page teacher) {
    journey.open(teacher, "/messages/index.xhtml");
    follow(teacher, "審查未通過");
    assertThat(main(teacher)).containsText(WHY_NOT);
    follow(main(teacher).locator("a.button").first());
    assertThat(main(teacher)).containsText("不通過");
    assertThat(main(teacher)).containsText(WHY_NOT);
    assertThat(main(teacher)).not().containsText("江明哲");
    journey.look(teacher, "teacher-failed");
  }

  /** On the form of the authority, as any other; complete or not at all. */
  private void appeal(Page teacher) {
    follow(teacher, "提出申復");
    accepted(teacher, "appeal_begin");
    teacher.getByLabel("申復理由").fill("紀錄第二頁寫有學生的回答，請再審閱。");
    refused(teacher, "appeal_send", "請填寫「收到審查結果日期」。");
    journey.look(teacher, "teacher-appeal");
    teacher.getByLabel("收到審查結果日期").fill(RocDate.format(LocalDate.now(TaipeiClock.TAIPEI)));
    accepted(teacher, "appeal_send");
    assertThat(main(teacher)).containsText("申復已送出。");
    journey.look(teacher, "teacher-appealed");
    openOwnCase(teacher);
    assertThat(main(teacher)).containsText("申復中");
  }

  private void grant(Page centre) {
    openInRound(centre, DISPUTED);
    assertThat(main(centre)).containsText("紀錄第二頁寫有學生的回答");
    refused(centre, "appeal_grant", "請填寫「處理理由」");
    type(centre, "appeal_answer", "紀錄確有學生回答，重新審查。");
    journey.look(centre, "centre-appeal");
    accepted(centre, "appeal_grant");
    assertThat(main(centre)).containsText("申復前已審查");
    journey.look(centre, "centre-granted");
  }

  private void readTheAnswer(Page teacher) {
    journey.open(teacher, "/messages/index.xhtml");
    follow(teacher, "申復成立");
    assertThat(main(teacher)).containsText("紀錄確有學生回答，重新審查。");
    openOwnCase(teacher);
    assertThat(main(teacher)).containsText("初審中");
    journey.look(teacher, "teacher-granted");
  }

  private static void judge(Page reviewer, String decision, String remark) {
    for (Locator rated : reviewer.locator("main fieldset").all()) {
      rated.locator("input[value=" + (decision.equals("FAIL") ? "PARTLY" : "MET") + "]").check();
    }
    Journey.field(reviewer, "verdict:decision").selectOption(decision);
    type(reviewer, "verdict:remark", remark);
    accepted(reviewer, "verdict_give");
  }

  private void openCase(Page reviewer, String applicant) {
    journey.open(reviewer, "/review/index.xhtml");
    follow(
        row(reviewer, applicant)
            .filter(new Locator.FilterOptions().setHasText(ROUND))
            .locator("a")
            .first());
  }

  private void openRound(Page centre) {
    journey.open(centre, "/centre/review/index.xhtml");
    follow(centre, ROUND);
  }

  private void openInRound(Page centre, String applicant) {
    openRound(centre);
    follow(row(centre, applicant).locator("a").first());
  }

  private void openOwnCase(Page teacher) {
    journey.open(teacher, "/certification/apply/index.xhtml");
    follow(row(teacher, ROUND).locator("a").first());
    assertThat(teacher).hasURL(Pattern.compile(".*/certification/apply/case\\.xhtml.*"));
  }

  private static Locator row(Page page, String words) {
    return main(page).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(words));
  }
}
