package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.download;
import static tw.proteacher.browser.Journey.field;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.row;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

/** The way that every case of a round goes, from the evidence to the verdict. */
final class RoundWalk {
  static final Path PROOF =
      ServerUnderTest.SOURCES.resolve("persistence/src/main/resources/db/demo/evidence.pdf");
  private static final int MONTH = 30;
  private static final int WEEK = 7;

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final ServerUnderTest server;
  private final Journey journey;
  private final String round;

  /** Performances whose forms were filled in. */
  private int shown;

  RoundWalk(ServerUnderTest server, Journey journey, String round) {
    this.server = server;
    this.journey = journey;
    this.round = round;
  }

  void openCase(Page teacher) {
    journey.open(teacher, "/certification/apply/index.xhtml");
    follow(row(teacher, round).locator("a").first());
  }

  private void openItem(Page teacher, String item) {
    openCase(teacher);
    follow(main(teacher).locator("a[href*='item.xhtml'][href*='item=" + item + "']").first());
  }

  /** One performance of an item, with the colleague where it has one, and its forms. */
  void prove(Page teacher, String item, String colleague) {
    openItem(teacher, item);
    Locator paired = main(teacher).locator("a[href*='colleague.xhtml']");
    if (paired.count() == 0) {
      accepted(teacher, "apply_add");
    } else {
      follow(paired.first());
      Locator name = teacher.locator("[id='choose:colleague_input']");
      name.press("End");
      name.pressSequentially(colleague);
      teacher.locator(".field-person").getByRole(AriaRole.OPTION).first().click();
      accepted(teacher, "colleague_take");
    }
    fillForms(teacher);
  }

  /** All forms of the performance that is open; no lesson is shown twice. */
  void fillForms(Page teacher) {
    String evidence = teacher.url();
    int sheets = main(teacher).locator("a[href*='sheet.xhtml']").count();
    int before = ++shown * WEEK;
    for (int i = 0; i < sheets; i++) {
      teacher.navigate(evidence);
      follow(main(teacher).locator("a[href*='sheet.xhtml']").nth(i));
      FormFilling.fill(teacher, today.minusDays((long) MONTH + before - i));
      accepted(teacher, field(teacher, "sheet_done").count() > 0 ? "sheet_done" : "sheet_request");
    }
  }

  void attach(Page teacher, String item) {
    openItem(teacher, item);
    follow(main(teacher).locator("a[href*='evidence.xhtml']").first());
    teacher.locator("[id$='file_upload'][type=file]").setInputFiles(PROOF);
    accepted(teacher, "file_add");
    assertThat(main(teacher)).containsText("已上傳。");
  }

  /** Everything that these people wait for. */
  void confirmEverything(Page colleague, Pattern owners) {
    journey.open(colleague, "/forms/confirm.xhtml");
    Locator asked =
        main(colleague)
            .locator("tr:has-text('待')")
            .filter(new Locator.FilterOptions().setHasText(owners));
    while (asked.count() > 0) {
      follow(asked.first().locator("a"));
      accepted(colleague, "confirm_sheet");
      journey.open(colleague, "/forms/confirm.xhtml");
    }
  }

  void handIn(Page teacher, String state) {
    openCase(teacher);
    follow(teacher, "檢查與送件");
    assertThat(main(teacher)).containsText("全部檢查通過，可以送件。");
    journey.look(teacher, state + "-check");
    accepted(teacher, "apply_submit");
    assertThat(main(teacher)).containsText("收件編號 CA");
    journey.look(teacher, state + "-receipt");
  }

  void openList(Page page) {
    journey.open(page, "/school/certification/index.xhtml");
    follow(page, round);
  }

  /** As if it had been printed, stamped and scanned. */
  void handInList(Page school) throws IOException {
    openList(school);
    Path printed = download(school.locator("a[href*='list.pdf']").first());
    school.reload();
    school.locator("[id$='list_stamped'][type=file]").setInputFiles(printed);
    accepted(school, "list_hand_in");
    assertThat(main(school)).containsText("總表已繳交");
    journey.look(school, "school-handed-in");
  }

  /** The last moment comes and goes. */
  void theHourIsOver() throws SQLException {
    String over = "update certification.round set closes_at = now(), list_closes_at = now()";
    try (Connection connection = DriverManager.getConnection(server.databaseUrl());
        PreparedStatement close = connection.prepareStatement(over + " where name = ?")) {
      close.setString(1, round);
      assertThat(close.executeUpdate()).isOne();
    }
  }

  void awaitTheClosing(Page centre, int cases) {
    ServerUnderTest.await(
        () -> {
          journey.open(centre, "/centre/review/index.xhtml");
          Locator line = row(centre, round);
          return line.count() > 0 && line.innerText().contains(Integer.toString(cases));
        },
        "under review");
  }

  void assign(Page centre, int seats) {
    openReview(centre);
    follow(centre, "指派審查委員");
    journey.look(centre, "centre-assign");
    accepted(centre, "assign_confirm");
    assertThat(main(centre)).containsText("已指派 " + seats + " 席");
  }

  void openReview(Page centre) {
    journey.open(centre, "/centre/review/index.xhtml");
    follow(centre, round);
  }

  void openToJudge(Page reviewer, String applicant) {
    journey.open(reviewer, "/review/index.xhtml");
    follow(row(reviewer, applicant).locator("a").first());
  }

  /** The same rating for every standard of the case that is open. */
  static void judge(Page reviewer, String rating, String decision, String remark) {
    for (Locator rated : reviewer.locator("main fieldset").all()) {
      rated.locator("input[value=" + rating + "]").check();
    }
    field(reviewer, "verdict:decision").selectOption(decision);
    type(reviewer, "verdict:remark", remark);
    accepted(reviewer, "verdict_give");
  }

  void announceAndIssue(Page centre, int cases) {
    openReview(centre);
    follow(centre, "公告初審結果");
    journey.look(centre, "centre-announce");
    accepted(centre, "announce_now");
    assertThat(main(centre)).containsText("已公告 " + cases + " 件。");
    journey.open(centre, "/centre/certificates/index.xhtml");
    follow(centre, round);
    journey.look(centre, "centre-issue");
    accepted(centre, "issue_all");
    assertThat(main(centre)).containsText("已核發 " + cases + " 張證書");
  }
}
