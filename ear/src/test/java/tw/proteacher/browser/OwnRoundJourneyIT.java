package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.download;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.has;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.press;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.row;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("縣市自訂規定與梯次")
class OwnRoundJourneyIT {
  private static final String COLLEAGUE = "彭雅玲";
  private static final String MASKED = "張○芬";
  private static final String DISSENT = "回饋會談未指出可以調整之處。";
  private static final Pattern NUMBER = Pattern.compile(OwnPlan.LETTER + "\\d{9}");

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "own-round");
  private final OwnPlan plan = new OwnPlan(journey);
  private final RoundWalk walk = new RoundWalk(server, journey, OwnPlan.ROUND);

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void a_county_enters_a_plan_of_its_own_and_certifies_by_it() throws Exception {
    Page centre = journey.signedIn("centre2");
    plan.enterRulesAndForms(centre);
    plan.inviteAReviewer(centre, journey.signedIn("nation1"));
    plan.publishARound(centre);

    Page teacher = journey.signedIn("teacher4");
    findTheRound(teacher);
    findTheForm(teacher);
    Page elsewhere = journey.signedIn("teacher3");
    journey.open(elsewhere, "/certification/apply/index.xhtml");
    assertThat(main(elsewhere)).not().containsText(OwnPlan.ROUND);

    walk.fillForms(teacher);
    walk.prove(teacher, "OBSERVE", COLLEAGUE);
    walk.prove(teacher, OwnPlan.RULED_CODE, "");
    walk.prove(teacher, OwnPlan.ITEM_CODE, "");
    walk.attach(teacher, OwnPlan.ITEM_CODE);
    Page school = journey.signedIn("school4");
    walk.confirmEverything(school, Pattern.compile(OwnPlan.TEACHER));
    walk.handIn(teacher, "teacher");
    recommend(school);
    walk.handInList(school);

    walk.theHourIsOver();
    walk.awaitTheClosing(centre, 1);
    seeWhoWaived(school);
    walk.assign(centre, 3);
    seeWhoMustNotJudge(centre);
    judge();
    walk.openCase(teacher);
    assertThat(main(teacher)).not().containsText(DISSENT);
    walk.announceAndIssue(centre, 1);
    holdTheCertificate(teacher);

    assertThat(journey.problems()).isEmpty();
  }

  private void findTheRound(Page teacher) {
    journey.open(teacher, "/certification/index.xhtml");
    Locator entrance = main(teacher).locator("section.entrance").filter(has(OwnPlan.ROUND));
    assertThat(entrance).hasCount(1);
    assertThat(entrance).containsText("進階");
    journey.look(teacher, "teacher-entrance");
    follow(entrance.locator("a"));
    assertThat(main(teacher)).containsText("線上研習時數可採計。");
    journey.look(teacher, "teacher-begin");
    accepted(teacher, "begin_case");
    assertThat(main(teacher)).containsText("資格條件都已符合。");
    assertThat(main(teacher)).containsText("研習時數已達規定。");
    assertThat(main(teacher)).not().containsText("社群");
    journey.look(teacher, "teacher-case");
  }

  private void findTheForm(Page teacher) {
    follow(teacher, "擔任授課人員");
    accepted(teacher, "apply_add");
    String evidence = teacher.url();
    follow(teacher, "桃園市公開授課實施證明");
    assertThat(teacher.getByLabel("觀課夥伴")).isVisible();
    refused(teacher, "sheet_done", "請填寫「觀課照片說明」。");
    journey.look(teacher, "teacher-form");
    teacher.navigate(evidence);
  }

  /**
   * Three may be named; a fourth is one too many. The principal came in as the reviewer he is now,
   * and is offered the page as principal.
   */
  private void recommend(Page school) {
    walk.openList(school);
    journey.look(school, "school-list-empty");
    follow(school, "推薦人員");
    assertThat(main(school)).containsText("編制 " + OwnPlan.QUOTA + "%，最多 3 人；歷次已推薦 0 人，還可推薦 3 人。");
    name(school, OwnPlan.TEACHER);
    follow(school, "顯示全校教師");
    for (String other : List.of("劉建宏", COLLEAGUE)) {
      name(school, other);
      assertThat(row(school, other)).containsText("已列入");
    }
    press(row(school, OwnPlan.INVITED).locator("[id$='candidate_add']"));
    assertThat(school.locator("#problems"))
        .containsText("歷次已推薦 3 人；編制 60 人的 " + OwnPlan.QUOTA + "% 為 3 人，不能再增加。");
    journey.look(school, "school-quota-full");

    walk.openList(school);
    type(school, "meeting_on", RocDate.format(today));
    school.locator("[id$='meeting_minutes'][type=file]").setInputFiles(RoundWalk.PROOF);
    accepted(school, "meeting_save");
    journey.look(school, "school-list-meeting");
    Page principal = journey.signedIn("principal4");
    journey.open(principal, "/school/certification/index.xhtml");
    journey.lookAtNotFound(principal, "principal-other-hat");
    press(main(principal).locator("button").filter(has("校長")));
    follow(principal, OwnPlan.ROUND);
    journey.look(principal, "principal-list");
    accepted(principal, "list_confirm");
  }

  private static void name(Page school, String person) {
    press(row(school, person).locator("[id$='candidate_add']"));
    assertThat(school.locator("#problems")).hasCount(0);
  }

  private void seeWhoWaived(Page school) {
    walk.openList(school);
    for (String other : List.of("劉建宏", COLLEAGUE)) {
      assertThat(row(school, other).first()).containsText("未送件，視為放棄");
    }
    journey.look(school, "school-list-closed");
  }

  private void seeWhoMustNotJudge(Page centre) {
    walk.openReview(centre);
    follow(row(centre, OwnPlan.TEACHER).locator("a").first());
    assertThat(main(centre)).containsText(OwnPlan.INVITED + "：同校服務");
    journey.look(centre, "centre-case");
  }

  /** Two of three agree: that is more than half. */
  private void judge() {
    Page first = journey.signedIn("reviewer5");
    walk.openToJudge(first, OwnPlan.TEACHER);
    journey.look(first, "reviewer");
    RoundWalk.judge(first, "MET", "PASS", "");
    Page second = journey.signedIn("reviewer6");
    walk.openToJudge(second, OwnPlan.TEACHER);
    RoundWalk.judge(second, "PARTLY", "FAIL", DISSENT);
    assertThat(main(second)).containsText("還在等其他委員送出意見。");
    Page third = journey.signedIn("reviewer2");
    walk.openToJudge(third, OwnPlan.TEACHER);
    assertThat(main(third)).not().containsText(DISSENT);
    RoundWalk.judge(third, "MET", "PASS", "");
    assertThat(main(third)).containsText("過半數委員意見相同，等待中心公告。");
    assertThat(main(third)).containsText(DISSENT);
    journey.look(third, "reviewer-agreed");
  }

  private void holdTheCertificate(Page teacher) throws IOException {
    walk.openCase(teacher);
    assertThat(main(teacher)).containsText("已發證");
    assertThat(main(teacher)).not().containsText(DISSENT);
    journey.look(teacher, "teacher-certified");
    journey.open(teacher, "/me/certificates.xhtml");
    follow(teacher, "證書與下載");
    journey.look(teacher, "teacher-certificate");
    Matcher number = NUMBER.matcher(main(teacher).innerText());
    assertThat(number.find()).isTrue();
    String lastDay = RocDate.formatLong(today.plusYears(OwnPlan.VALIDITY).minusDays(1));
    Path paper = download(main(teacher).locator("a[href*='certificate.pdf']"));
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains(number.group(), OwnPlan.TEACHER, "進階專業回饋人才", "桃園市政府", lastDay);
    }

    Page anybody = journey.anybody();
    journey.open(anybody, "/verify/" + number.group());
    assertThat(main(anybody)).containsText("這張證書目前有效。");
    assertThat(main(anybody)).containsText(MASKED);
    assertThat(main(anybody)).containsText(lastDay);
    assertThat(anybody.content()).doesNotContain(OwnPlan.TEACHER);
    journey.look(anybody, "verify");
  }
}
