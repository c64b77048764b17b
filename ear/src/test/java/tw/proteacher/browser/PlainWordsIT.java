package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("頁面用語")
class PlainWordsIT {
  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Visitor visitor = new Visitor(server::url);
  private final Page page = visitor.page();

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void a_finding_names_its_rule_as_people_do() {
    visitor.signIn("teacher2").go("/certification/index.xhtml");

    assertThat(page.locator("main")).containsText("臺南市 111 學年度起的進階專業回饋人才認證規定，第 1 版");
    assertThat(page.locator("main")).not().containsText("67000-111-ADV");
  }

  @Test
  void only_a_course_that_may_count_is_called_compulsory() {
    visitor.signIn("teacher1").go("/me/hours.xhtml");

    assertThat(course("數位學習工作坊")).not().containsText("必修");
    assertThat(course("教學檔案製作與運用")).containsText("必修");
  }

  @Test
  void the_rows_of_a_held_file_add_up_to_nothing_before_it_is_decided() {
    visitor.signIn("operator1").go("/operations/run.xhtml?id=1");

    Locator held = page.locator("tr", new Page.LocatorOptions().setHasText("hours-full-"));
    assertThat(held.last()).containsText("待裁決");
    assertThat(held.last()).not().containsText("相符");
    assertThat(held.first()).containsText("相符");
  }

  @Test
  void a_number_that_two_people_claim_waits_for_the_operator() {
    visitor.signIn("operator1").go("/operations/held-numbers.xhtml");

    assertThat(page.locator("main")).containsText("C104900006");
  }

  @Test
  void a_difference_between_feed_and_entry_waits_for_the_centre() {
    visitor.signIn("centre1").go("/centre/hours-conflicts.xhtml");

    assertThat(page.locator("main")).containsText("課程綱要研習");
  }

  @Test
  void an_operator_sees_whether_an_old_key_may_go() {
    visitor.signIn("operator1").go("/operations/identity-key.xhtml");

    assertThat(page.locator("main")).containsText("全部資料都以目前的金鑰加密");
  }

  private Locator course(String name) {
    return page.locator("tr", new Page.LocatorOptions().setHasText(name));
  }
}
