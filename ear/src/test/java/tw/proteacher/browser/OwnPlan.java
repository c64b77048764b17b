package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.choose;
import static tw.proteacher.browser.Journey.field;
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
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.TaipeiClock;

/** A plan that a county made up, as its officer enters it: rules, forms, reviewers, a round. */
final class OwnPlan {
  static final String ROUND = "桃園市進階專業回饋人才認證";
  static final String TEACHER = "張淑芬";

  /** What the rules ask for beside the usual items. */
  static final String RULED = "撰寫教學檔案";

  static final String RULED_CODE = "ITEM_1";

  /** What the round asks for beside the rules. */
  static final String ITEM = "數位教學省思";

  /** What the platform calls an item that was given no code. */
  static final String ITEM_CODE = "OWN1";

  /** Somebody whom the county asks to judge; he heads the school of the applicant. */
  static final String INVITED = "鄧世明";

  static final String LETTER = "T";
  static final int VALIDITY = 6;

  /** Of 60 teachers these are three. */
  static final int QUOTA = 5;

  private static final String SOURCE = "桃園市專業回饋人才認證計畫";
  private static final String STANDARD = "省思具體並能回應學生學習";

  private final LocalDate today = LocalDate.now(TaipeiClock.TAIPEI);
  private final int year = SchoolYear.of(today).roc();
  private final Journey journey;

  OwnPlan(Journey journey) {
    this.journey = journey;
  }

  void enterRulesAndForms(Page centre) {
    seeWhomAShorterWindowShutsOut(centre);
    addRules(centre);
    changeAForm(centre);
    leaveAFormOut(centre);
  }

  /** Asked for by the officer, granted by the level above. */
  void inviteAReviewer(Page centre, Page nation) {
    journey.open(centre, "/centre/roles.xhtml");
    Locator name = centre.locator("[id='request:person_field_input']");
    name.press("End");
    name.pressSequentially(INVITED);
    centre.locator(".field-person").getByRole(AriaRole.OPTION).first().click();
    accepted(centre, "ask");
    choose(centre, "choice", "審查委員");
    type(centre, "reason", "聘為本市認證審查委員");
    journey.look(centre, "reviewer-asked");
    accepted(centre, "ask");
    assertThat(row(centre, INVITED)).containsText("審查委員");
    journey.open(nation, "/centre/roles.xhtml");
    follow(row(nation, INVITED).locator("a").first());
    accepted(nation, "approve");
  }

  void publishARound(Page centre) {
    begin(centre);
    takeOneTier(centre);
    letThreeJudge(centre);
    enterSenselessTimes(centre);
    mendThem(centre);
    arrangeItems(centre);
    leaveOutOfTheRulesWhatIsNotAskedFor(centre);
    name(centre);
    publish(centre);
  }

  private void seeWhomAShorterWindowShutsOut(Page centre) {
    openRules(centre, "68000-111-INIT");
    follow(centre, "修訂為新版");
    type(centre, "rule_extra_years", "0");
    accepted(centre, "rule_preview");
    assertThat(row(centre, TEACHER)).containsText("可申請");
    assertThat(row(centre, TEACHER)).containsText("已逾申請期限");
    journey.look(centre, "rules-shut-out");
    follow(centre, "取消");
  }

  /** Hours over the network count, too: somebody who came short by the old rules may apply. */
  private void addRules(Page centre) {
    openRules(centre, "68000-111-ADV");
    follow(centre, "訂定接續的新規定");
    assertThat(field(centre, "rule_first_year")).hasValue(Integer.toString(year + 1));
    type(centre, "rule_first_year", Integer.toString(year - 1));
    type(centre, "rule_total", "十");
    type(centre, "rule_extra_years", "1");
    type(centre, "rule_quota", Integer.toString(QUOTA));
    arrangeRuledItems(centre);
    field(centre, "rule_school_meeting").check();
    type(centre, "rule_validity", Integer.toString(VALIDITY));
    type(centre, "rule_letter", LETTER);
    for (Locator mode : set(centre, "課程研習採計方式").locator("input").all()) {
      mode.check();
    }
    refused(centre, "rule_preview", "「總時數」須為數字。");
    journey.look(centre, "rules-not-a-number");
    type(centre, "rule_total", "10");
    refused(centre, "rule_preview", "合計 15 小時，超過總時數 10 小時。");
    assertThat(field(centre, "rule_quota")).hasValue(Integer.toString(QUOTA));
    assertThat(field(centre, "rule_extra_years")).hasValue("1");
    assertThat(part(item(centre, 4), "rule_item_label")).hasValue(RULED);
    type(centre, "rule_total", "15");
    accepted(centre, "rule_preview");
    assertThat(row(centre, TEACHER)).containsText("可申請");
    assertThat(main(centre)).containsText("申請時須完成實踐事項「" + RULED + "」至少 2 次。");
    journey.look(centre, "rules-let-in");
    type(centre, "rule_source", SOURCE);
    refused(centre, "rule_save", "請填寫「修訂原因」");
    type(centre, "rule_reason", "採計線上研習");
    field(centre, "rule_confirmed").check();
    accepted(centre, "rule_save");
    assertThat(main(centre)).containsText(QUOTA + "%");
    assertThat(main(centre)).containsText("已確認");
    assertThat(row(centre, RULED)).containsText("公開授課實施證明");
    journey.look(centre, "rules-own");
    openRules(centre, "68000-111-ADV");
    assertThat(main(centre)).containsText("111 至 " + (year - 2) + " 學年度");
  }

  /**
   * A row more, one that was too many, and one that is typed in by steps between other mistakes.
   */
  private void arrangeRuledItems(Page centre) {
    refused(centre, "rule_item_add", "「總時數」須為數字。");
    type(centre, "rule_total", "15");
    accepted(centre, "rule_item_add");
    accepted(centre, "rule_item_add");
    assertThat(part(item(centre, 5), "rule_item_label")).isFocused();
    press(part(item(centre, 5), "rule_item_drop"));
    assertThat(item(centre, 5)).hasCount(0);
    part(item(centre, 1), "rule_item_minimum").fill("1");
    part(item(centre, 4), "rule_item_minimum").fill("2");
    item(centre, 4).getByLabel("公開授課實施證明").check();
    refused(centre, "rule_preview", "實踐事項 " + RULED_CODE + " 沒有名稱。");
    assertThat(item(centre, 4).getByLabel("公開授課實施證明")).isChecked();
    part(item(centre, 4), "rule_item_label").fill(RULED);
    type(centre, "rule_total", "十");
  }

  private void changeAForm(Page centre) {
    journey.open(centre, "/centre/forms/index.xhtml");
    follow(centre, "公開授課實施證明");
    accepted(centre, "form_begin");
    follow(centre, "在「省思」增加欄位");
    type(centre, "field_label", "觀課照片說明");
    choose(centre, "field_kind", "多行文字");
    field(centre, "field_required").check();
    accepted(centre, "field_save");
    follow(centre, "觀課人員");
    type(centre, "field_label", "觀課夥伴");
    accepted(centre, "field_save");
    type(centre, "form_title", "桃園市公開授課實施證明");
    accepted(centre, "form_head");
    journey.look(centre, "form-draft");
    type(centre, "form_first_year", Integer.toString(year));
    type(centre, "form_reason", "增列照片說明");
    accepted(centre, "form_publish");
    assertThat(main(centre)).containsText("已發布");
  }

  private void leaveAFormOut(Page centre) {
    journey.open(centre, "/centre/forms/index.xhtml");
    follow(centre, "教師專業學習社群參與證明");
    type(centre, "form_first_year", Integer.toString(year));
    type(centre, "form_reason", "本市不採計社群");
    accepted(centre, "form_leave_out");
    assertThat(main(centre)).containsText("本縣市不再使用「教師專業學習社群參與證明」。");
    journey.look(centre, "form-left-out");
  }

  private void begin(Page centre) {
    journey.open(centre, "/centre/rounds/index.xhtml");
    follow(centre, "開新梯次");
    type(centre, "round_year", Integer.toString(year));
    type(centre, "round_name", ROUND);
    accepted(centre, "round_begin");
    assertThat(main(centre)).containsText("請填寫開始受理與截止的日期。");
    journey.look(centre, "round-begun");
  }

  private void takeOneTier(Page centre) {
    follow(centre, "受理類別與學年度");
    for (String other : List.of("初階專業回饋人才", "教學輔導教師")) {
      group(centre, other).locator("input[type=checkbox]").uncheck();
    }
    Locator taken = group(centre, "進階專業回饋人才");
    taken.locator("input[type=checkbox]").check();
    taken.getByLabel("研習學年度（起）").fill(Integer.toString(year));
    taken.getByLabel("研習學年度（迄）").fill(Integer.toString(year - 1));
    refused(centre, "round_save", "研習學年度的起（" + year + "）不可晚於迄");
    taken.getByLabel("研習學年度（起）").fill(Integer.toString(year - 1));
    taken.getByLabel("研習學年度（迄）").fill(Integer.toString(year));
    accepted(centre, "round_save");
  }

  private void letThreeJudge(Page centre) {
    follow(centre, "審查與總表規定");
    field(centre, "round_two_stages").check();
    type(centre, "round_reviewers", "3");
    type(centre, "round_appeal_days", "0");
    refused(centre, "round_save", "各項天數須介於 1 與 365 之間。");
    type(centre, "round_appeal_days", "10");
    accepted(centre, "round_save");
  }

  private void enterSenselessTimes(Page centre) {
    follow(centre, "受理與審查時程");
    type(centre, "round_opens_on", roc(today));
    type(centre, "round_opens_time", "00:00");
    type(centre, "round_closes_on", roc(today.plusDays(3).minusYears(1)));
    type(centre, "round_closes_time", "25:70");
    type(centre, "round_list_closes_on", roc(today.plusDays(4)));
    type(centre, "round_first_from", roc(today.plusDays(20)));
    type(centre, "round_first_to", roc(today.plusDays(10)));
    type(centre, "round_second_from", roc(today.plusDays(25)));
    type(centre, "round_second_to", roc(today.plusDays(40)));
    refused(centre, "round_save", "看不懂時刻「25:70」。");
    assertThat(field(centre, "round_first_to")).hasValue(roc(today.plusDays(10)));
    journey.look(centre, "round-no-time");
    type(centre, "round_closes_time", "17:00");
    refused(centre, "round_save", "請檢查年份是否填錯。");
    assertThat(centre.locator("#problems")).containsText("受理期間須在 " + year + " 學年度內");
    assertThat(centre.locator("#problems")).containsText("初審結束");
    journey.look(centre, "round-senseless");
  }

  /** Nothing has to be typed again but what was wrong. */
  private void mendThem(Page centre) {
    assertThat(field(centre, "round_opens_on")).hasValue(roc(today));
    assertThat(field(centre, "round_closes_time")).hasValue("17:00");
    assertThat(field(centre, "round_first_from")).hasValue(roc(today.plusDays(20)));
    type(centre, "round_closes_on", roc(today.plusDays(3)));
    type(centre, "round_first_to", roc(today.plusDays(30)));
    refused(centre, "round_save", "複審開始");
    type(centre, "round_second_from", roc(today.plusDays(31)));
    accepted(centre, "round_save");
    assertThat(main(centre)).not().containsText("請填寫開始受理與截止的日期。");
    journey.look(centre, "round-times");
  }

  private void arrangeItems(Page centre) {
    assertThat(main(centre)).containsText("「教師專業學習社群參與證明」沒有適用的版本");
    follow(centre, "實踐事項與表件");
    assertThat(row(centre, RULED)).containsText("2");
    press(row(centre, "參與教師專業學習社群").locator("[id$='item_drop']"));
    follow(centre, RULED);
    type(centre, "item_minimum", "1");
    accepted(centre, "round_save");
    follow(centre, "擔任觀課與回饋人員");
    assertThat(field(centre, "item_minimum")).hasValue("1");
    type(centre, "item_hint", "完成一次備課、觀課、議課即可。");
    accepted(centre, "round_save");
    addAnItem(centre);
    journey.look(centre, "round-items");
    follow(centre, "回梯次");
    assertThat(main(centre)).containsText("審查標準「社群參與證明完整」");
    follow(centre, "審查標準");
    press(row(centre, "社群參與證明完整").locator("[id$='criterion_drop']"));
    type(centre, "criterion_label", STANDARD);
    choose(centre, "criterion_item", ITEM);
    accepted(centre, "criterion_keep");
    assertThat(row(centre, STANDARD)).containsText(ITEM);
    journey.look(centre, "round-criteria");
    follow(centre, "回梯次");
  }

  /** Shown by a file alone. */
  private void addAnItem(Page centre) {
    follow(centre, "新增實踐事項");
    type(centre, "item_label", ITEM);
    type(centre, "item_code", "數位");
    centre.getByLabel("須附檔案").check();
    refused(centre, "round_save", "代碼「數位」不合規定。");
    journey.look(centre, "round-item-refused");
    type(centre, "item_code", "");
    accepted(centre, "round_save");
    assertThat(row(centre, ITEM)).containsText("須附檔案");
  }

  /** Less than the rules say is pointed out until round and rules agree. */
  private void leaveOutOfTheRulesWhatIsNotAskedFor(Page centre) {
    assertThat(main(centre)).containsText("的規定要求「參與教師專業學習社群」，梯次沒有這一項。");
    assertThat(main(centre)).containsText("的規定要求「" + RULED + "」至少 2 次，梯次只要求 1 次。");
    journey.look(centre, "round-less-than-rules");
    String round = centre.url();
    openRules(centre, "68000-" + (year - 1) + "-ADV");
    follow(centre, "修訂為新版");
    press(part(item(centre, 3), "rule_item_drop"));
    part(item(centre, 3), "rule_item_minimum").fill("1");
    type(centre, "rule_reason", "本市不採計社群");
    accepted(centre, "rule_save");
    assertThat(main(centre)).not().containsText("參與教師專業學習社群");
    centre.navigate(round);
    assertThat(main(centre)).not().containsText("的規定要求");
  }

  private void name(Page centre) {
    follow(centre, "審查委員名單");
    for (String reviewer : List.of("鄭國安", "游振華", "姚淑貞", INVITED)) {
      centre.getByLabel(reviewer).check();
    }
    journey.look(centre, "round-reviewers");
    accepted(centre, "round_save");
    follow(centre, "聯絡方式與說明");
    type(centre, "round_contact", "桃園市教專中心 劉建宏 03-3322101");
    type(centre, "round_notes", "線上研習時數可採計。");
    accepted(centre, "round_save");
  }

  private void publish(Page centre) {
    assertThat(main(centre)).containsText("檢核通過，可以公告。");
    journey.look(centre, "round-ready");
    follow(centre, "預覽教師看到的內容");
    journey.look(centre, "round-preview");
    follow(centre, "回梯次");
    accepted(centre, "round_publish");
    assertThat(main(centre)).containsText("梯次已公告。");
    assertThat(main(centre)).containsText("每案 3 位委員");
    journey.look(centre, "round-published");
  }

  private void openRules(Page centre, String code) {
    journey.open(centre, "/centre/rules/index.xhtml");
    follow(centre, code);
  }

  private static Locator item(Page page, int place) {
    return main(page)
        .locator("fieldset.group fieldset.group")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("legend").getByText("第 " + place + " 項")));
  }

  private static Locator part(Locator of, String id) {
    return of.locator("[id$=':" + id + "']");
  }

  private static Locator set(Page page, String legend) {
    return main(page).locator("fieldset").filter(has(legend));
  }

  private static String roc(LocalDate day) {
    return RocDate.format(day);
  }
}
