package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.group;
import static tw.proteacher.browser.Journey.has;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.press;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.row;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
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

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final int year = SchoolYear.of(today).roc();
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "renewal");
  private final RoundWalk walk = new RoundWalk(server, journey, ROUND);

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
    walk.prove(mentored.page(), "MENTORED", MENTEE);
    walk.attach(mentored.page(), "MENTORED");
    walk.prove(mentored.page(), "FURTHER", MENTEE);
    walk.attach(mentored.page(), "FURTHER");
    begin(trained);
    for (String item : List.of("MENTORING", "OBSERVE", "OBSERVE", "TEACH", "COMMUNITY")) {
      walk.prove(trained.page(), item, MENTEE);
    }
    walk.prove(trained.page(), "REFRESHER", MENTEE);
    walk.attach(trained.page(), "REFRESHER");
    walk.confirmEverything(journey.signedIn("teacher7"), Pattern.compile("丁素珍|甘國華"));
    walk.handIn(mentored.page(), mentored.account());
    walk.handIn(trained.page(), trained.account());
    recommend();

    walk.theHourIsOver();
    walk.awaitTheClosing(centre, 2);
    walk.assign(centre, 4);
    for (String reviewer : List.of("reviewer2", "reviewer4")) {
      judge(journey.signedIn(reviewer), mentored, trained);
    }
    walk.announceAndIssue(centre, 2);
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

  private void recommend() throws IOException {
    Page school = journey.signedIn("school3");
    walk.openList(school);
    follow(school, "推薦");
    for (String name : List.of("丁素珍", "甘國華")) {
      press(row(school, name).locator("[id$='candidate_add']"));
    }
    journey.look(school, "school-candidates");
    Page principal = journey.signedIn("principal3");
    walk.openList(principal);
    accepted(principal, "list_confirm");
    walk.handInList(school);
  }

  /** Everybody is judged by the standards of his own way alone. */
  private void judge(Page reviewer, Holder... holders) {
    for (Holder holder : holders) {
      walk.openToJudge(reviewer, holder.name());
      boolean first = holder.route() == 1;
      assertThat(main(reviewer)).containsText(first ? "途徑一" : "途徑二");
      assertThat(reviewer.locator("main fieldset").filter(has("輔導事實清楚"))).hasCount(first ? 1 : 0);
      assertThat(reviewer.locator("main fieldset").filter(has("觀察紀錄以客觀事實描述")))
          .hasCount(first ? 0 : 1);
      journey.look(reviewer, "reviewer-route-" + holder.route());
      RoundWalk.judge(reviewer, "MET", "PASS", "");
    }
  }

  private void holdTheNewOne(Holder holder) {
    Page page = holder.page();
    walk.openCase(page);
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

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static String roc(LocalDate day) {
    return RocDate.format(day);
  }
}
