package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.download;
import static tw.proteacher.browser.Journey.field;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.press;
import static tw.proteacher.browser.Journey.refused;
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
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("教學輔導教師換證的旅程")
class RenewalJourneyIT {
  private static final String ROUND = "彰化縣教學輔導教師換證";
  private static final String MENTEE = "施怡萱";
  private static final int VALIDITY = 10;

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final Pattern NUMBER = Pattern.compile("C\\d{9}");
  private static final Path PROOF =
      ServerUnderTest.SOURCES.resolve("persistence/src/main/resources/db/demo/evidence.pdf");

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final int year = SchoolYear.of(today).roc();
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "renewal");

  /** Who renews, on which way, and with which certificate. */
  private record Holder(String account, String name, int route, Page page, String old) {}

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void two_mentors_renew_what_lapses_each_on_his_own_way() throws Exception {
    Page centre = journey.signedIn("centre3");
    openTheRound(centre);

    Holder mentored = holder("mentor3", "丁素珍", 1);
    Holder trained = holder("mentor4", "甘國華", 2);
    begin(mentored);
    prove(mentored, "MENTORED");
    attach(mentored, "MENTORED");
    prove(mentored, "FURTHER");
    attach(mentored, "FURTHER");
    begin(trained);
    prove(trained, "MENTORING");
    prove(trained, "OBSERVE");
    prove(trained, "OBSERVE");
    prove(trained, "TEACH");
    prove(trained, "COMMUNITY");
    prove(trained, "REFRESHER");
    attach(trained, "REFRESHER");
    confirmEverything();
    handIn(mentored);
    handIn(trained);
    recommend();

    theHourIsOver();
    awaitTheClosing(centre);
    assign(centre);
    for (String reviewer : List.of("reviewer2", "reviewer4")) {
      judge(journey.signedIn(reviewer), mentored, trained);
    }
    announceAndIssue(centre);
    for (Holder holder : List.of(mentored, trained)) {
      holdTheNewOne(holder);
    }

    assertThat(journey.problems()).isEmpty();
  }

  private void openTheRound(Page centre) {
    journey.open(centre, "/centre/rounds/index.xhtml");
    follow(centre, "開新梯次");
    centre.getByLabel("換證", exactly()).check();
    type(centre, "round_name", ROUND);
    accepted(centre, "round_begin");

    follow(centre, "受理類別與學年度");
    Locator mentors = group(centre, "教學輔導教師");
    assertThat(mentors.locator("input[type=checkbox]")).isChecked();
    assertThat(mentors.getByLabel("證書學年度（起）")).hasValue(Integer.toString(year - VALIDITY));
    assertThat(mentors.getByLabel("證書學年度（迄）")).hasValue(Integer.toString(year - VALIDITY + 1));
    mentors.getByLabel("證書學年度（迄）").fill(Integer.toString(year));
    accepted(centre, "round_save");
    assertThat(main(centre)).containsText("學年度才到期");
    journey.look(centre, "round-too-early");
    follow(centre, "受理類別與學年度");
    group(centre, "教學輔導教師").getByLabel("證書學年度（迄）").fill(Integer.toString(year - VALIDITY + 1));
    accepted(centre, "round_save");
    assertThat(main(centre)).not().containsText("學年度才到期");

    follow(centre, "審查委員名單");
    centre.getByLabel("鄭國安").check();
    centre.getByLabel("詹文彬").check();
    accepted(centre, "round_save");
    follow(centre, "聯絡方式與說明");
    type(centre, "round_contact", "彰化縣教專中心 柯佳蓉 04-7531801");
    accepted(centre, "round_save");
    follow(centre, "受理與審查時程");
    times(centre, LocalDateTime.now(TaipeiClock.TAIPEI).plusHours(1));
    accepted(centre, "round_save");
    journey.look(centre, "round-ready");
    accepted(centre, "round_publish");
    assertThat(main(centre)).containsText("梯次已公告。");
  }

  private void times(Page centre, LocalDateTime closing) {
    LocalDate day = closing.toLocalDate();
    type(centre, "round_opens_on", roc(today));
    type(centre, "round_opens_time", "00:00");
    type(centre, "round_closes_on", roc(day));
    type(centre, "round_closes_time", TIME.format(closing));
    type(centre, "round_list_closes_on", roc(day));
    type(centre, "round_list_closes_time", TIME.format(closing));
    type(centre, "round_first_from", roc(day));
    type(centre, "round_first_to", roc(day.plusDays(20)));
    type(centre, "round_second_from", roc(day.plusDays(21)));
    type(centre, "round_second_to", roc(day.plusDays(40)));
  }

  /** Takes over what the former platform left, as everybody has to before it counts. */
  private Holder holder(String account, String name, int route) {
    Page page = journey.signedIn(account);
    journey.open(page, "/me/certificates.xhtml");
    accepted(page, "legacy_import");
    assertThat(row(page, "初階認證")).containsText("無到期日");
    assertThat(row(page, "教學輔導認證")).not().containsText("無到期日");
    journey.look(page, account + "-certificates");
    Matcher old = NUMBER.matcher(main(page).innerText());
    assertThat(old.find()).isTrue();
    journey.open(page, "/index.xhtml");
    assertThat(main(page)).containsText(old.group() + " 有效至");
    assertThat(main(page)).containsText("「" + ROUND + "」正受理換證");
    journey.look(page, account + "-home");
    return new Holder(account, name, route, page, old.group());
  }

  private void begin(Holder holder) {
    Page page = holder.page();
    journey.open(page, "/certification/index.xhtml");
    follow(
        main(page)
            .locator("section.entrance")
            .filter(new Locator.FilterOptions().setHasText(ROUND))
            .locator("a"));
    assertThat(main(page)).containsText("證號 " + holder.old());
    refused(page, "begin_case", "換證途徑");
    journey.look(page, holder.account() + "-begin");
    main(page).locator("input[type=radio][value='" + holder.route() + "']").check();
    accepted(page, "begin_case");
    assertThat(main(page)).containsText("資格條件都已符合。");
    assertThat(main(page)).containsText(holder.route() == 1 ? "途徑一" : "途徑二");
    assertThat(main(page)).not().containsText(holder.route() == 1 ? "參加回流研習" : "證書效期內輔導教師");
    journey.look(page, holder.account() + "-case");
  }

  /** One performance of an item, with the colleague where it has one, and its forms. */
  private void prove(Holder holder, String item) {
    Page page = holder.page();
    openItem(holder, item);
    Locator paired = main(page).locator("a[href*='colleague.xhtml']");
    if (paired.count() == 0) {
      accepted(page, "apply_add");
    } else {
      follow(paired.first());
      Locator name = page.locator("[id='choose:colleague_input']");
      name.press("End");
      name.pressSequentially(MENTEE);
      page.locator(".field-person").getByRole(AriaRole.OPTION).first().click();
      accepted(page, "colleague_take");
    }
    String evidence = page.url();
    int sheets = main(page).locator("a[href*='sheet.xhtml']").count();
    int before = times(page) * 7;
    for (int i = 0; i < sheets; i++) {
      page.navigate(evidence);
      follow(main(page).locator("a[href*='sheet.xhtml']").nth(i));
      FormFilling.fill(page, today.minusDays(30L + before - i));
      accepted(page, field(page, "sheet_done").count() > 0 ? "sheet_done" : "sheet_request");
    }
  }

  /** Which performance of its item this is: no lesson is shown twice. */
  private static int times(Page page) {
    Matcher number = Pattern.compile("第 (\\d+) 次").matcher(page.locator("h1").innerText());
    return number.find() ? Integer.parseInt(number.group(1)) : 1;
  }

  private void attach(Holder holder, String item) {
    Page page = holder.page();
    openItem(holder, item);
    follow(main(page).locator("a[href*='evidence.xhtml']").first());
    page.locator("[id$='file_upload'][type=file]").setInputFiles(PROOF);
    accepted(page, "file_add");
    assertThat(main(page)).containsText("已上傳。");
  }

  private void openItem(Holder holder, String item) {
    Page page = holder.page();
    openCase(holder);
    follow(main(page).locator("a[href*='item.xhtml'][href*='item=" + item + "']").first());
  }

  private void openCase(Holder holder) {
    journey.open(holder.page(), "/certification/apply/index.xhtml");
    follow(row(holder.page(), ROUND).locator("a").first());
  }

  private void confirmEverything() {
    Page colleague = journey.signedIn("teacher7");
    journey.open(colleague, "/forms/confirm.xhtml");
    Locator asked =
        main(colleague)
            .locator("tr:has-text('待')")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("丁素珍|甘國華")));
    while (asked.count() > 0) {
      follow(asked.first().locator("a"));
      accepted(colleague, "confirm_sheet");
      journey.open(colleague, "/forms/confirm.xhtml");
    }
  }

  private void handIn(Holder holder) {
    Page page = holder.page();
    openCase(holder);
    follow(page, "檢查與送件");
    assertThat(main(page)).containsText("全部檢查通過，可以送件。");
    journey.look(page, holder.account() + "-check");
    press(page, "apply_submit");
    assertThat(main(page)).containsText("收件編號 CA");
    journey.look(page, holder.account() + "-receipt");
  }

  private void recommend() throws IOException {
    Page school = journey.signedIn("school3");
    openList(school);
    follow(school, "推薦");
    for (String name : List.of("丁素珍", "甘國華")) {
      press(row(school, name).locator("[id$='candidate_add']"));
    }
    journey.look(school, "school-candidates");
    Page principal = journey.signedIn("principal3");
    openList(principal);
    accepted(principal, "list_confirm");
    openList(school);
    Path printed = download(school.locator("a[href*='list.pdf']").first());
    school.reload();
    school.locator("[id$='list_stamped'][type=file]").setInputFiles(printed);
    accepted(school, "list_hand_in");
    assertThat(main(school)).containsText("總表已繳交");
    journey.look(school, "school-handed-in");
  }

  private void openList(Page page) {
    journey.open(page, "/school/certification/index.xhtml");
    follow(page, ROUND);
  }

  private void theHourIsOver() throws SQLException {
    String over = "update certification.round set closes_at = now(), list_closes_at = now()";
    try (Connection connection = DriverManager.getConnection(server.databaseUrl());
        PreparedStatement close = connection.prepareStatement(over + " where name = ?")) {
      close.setString(1, ROUND);
      assertThat(close.executeUpdate()).isOne();
    }
  }

  private void awaitTheClosing(Page centre) {
    ServerUnderTest.await(
        () -> {
          journey.open(centre, "/centre/review/index.xhtml");
          Locator round = row(centre, ROUND);
          return round.count() > 0 && round.innerText().contains("2");
        },
        "under review");
  }

  private void assign(Page centre) {
    openReview(centre);
    follow(centre, "指派審查委員");
    journey.look(centre, "centre-assign");
    accepted(centre, "assign_confirm");
    assertThat(main(centre)).containsText("已指派 4 席");
  }

  private void openReview(Page centre) {
    journey.open(centre, "/centre/review/index.xhtml");
    follow(centre, ROUND);
  }

  /** Everybody is judged by the standards of his own way alone. */
  private void judge(Page reviewer, Holder... holders) {
    for (Holder holder : holders) {
      journey.open(reviewer, "/review/index.xhtml");
      follow(row(reviewer, holder.name()).locator("a").first());
      boolean first = holder.route() == 1;
      assertThat(main(reviewer)).containsText(first ? "途徑一" : "途徑二");
      assertThat(reviewer.locator("main fieldset").filter(has("輔導事實清楚"))).hasCount(first ? 1 : 0);
      assertThat(reviewer.locator("main fieldset").filter(has("觀察紀錄以客觀事實描述")))
          .hasCount(first ? 0 : 1);
      journey.look(reviewer, "reviewer-route-" + holder.route());
      for (Locator rated : reviewer.locator("main fieldset").all()) {
        rated.locator("input[value=MET]").check();
      }
      field(reviewer, "verdict:decision").selectOption("PASS");
      accepted(reviewer, "verdict_give");
    }
  }

  private void announceAndIssue(Page centre) {
    openReview(centre);
    follow(centre, "公告初審結果");
    accepted(centre, "announce_now");
    assertThat(main(centre)).containsText("已公告 2 件。");
    journey.open(centre, "/centre/certificates/index.xhtml");
    follow(centre, ROUND);
    journey.look(centre, "centre-issue");
    accepted(centre, "issue_all");
    assertThat(main(centre)).containsText("已核發 2 張證書");
  }

  private void holdTheNewOne(Holder holder) {
    Page page = holder.page();
    openCase(holder);
    assertThat(main(page)).containsText("已發證");
    journey.open(page, "/me/certificates.xhtml");
    journey.look(page, holder.account() + "-certificates-after");
    follow(page, "證書與下載");
    assertThat(main(page)).containsText(holder.old());
    journey.look(page, holder.account() + "-certificate");
    String number = number(page.locator("h1").innerText());

    Page anybody = journey.anybody();
    journey.open(anybody, "/verify/" + number);
    assertThat(main(anybody)).containsText("這張證書目前有效。");
    assertThat(main(anybody))
        .containsText(RocDate.formatLong(today.plusYears(VALIDITY).minusDays(1)));
    assertThat(main(anybody)).containsText("換發前證號");
    journey.look(anybody, "verify-new");
    follow(anybody, holder.old());
    assertThat(main(anybody)).containsText("這張證書目前有效。");
    assertThat(main(anybody)).containsText("已換發新證書");
    assertThat(main(anybody)).containsText(number);
    assertThat(anybody.content()).doesNotContain(holder.name());
    journey.look(anybody, "verify-old");
  }

  private static String number(String words) {
    Matcher number = NUMBER.matcher(words);
    assertThat(number.find()).isTrue();
    return number.group();
  }

  private static Locator row(Page page, String words) {
    return main(page).locator("tbody tr").filter(has(words));
  }

  private static Locator group(Page page, String legend) {
    return main(page).locator("fieldset.group").filter(has(legend));
  }

  private static Locator.FilterOptions has(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static String roc(LocalDate day) {
    return RocDate.format(day);
  }
}
