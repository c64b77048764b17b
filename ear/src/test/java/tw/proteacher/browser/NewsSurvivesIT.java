package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("撰寫中的公告不會遺失")
class NewsSurvivesIT {
  private static final String WHO = "centre1";
  private static final Pattern EDIT = Pattern.compile(".*/centre/news-edit\\.xhtml\\?id=\\d+");

  private final Journey journey = new Journey(ServerUnderTest.shared(), "news");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void what_was_typed_outlives_the_session_and_what_a_colleague_saved_is_shown_beside_it() {
    Page mine = opened();
    Page theirs = opened();
    field(theirs, "news_body").fill("同事先改好的一段");
    save(theirs);
    assertThat(theirs.locator("main")).containsText("公告已儲存");

    mine.context().clearCookies();
    field(mine, "news_body").fill("登入逾時後才寫的一段");
    field(mine, "news_until_day").fill("200/02/30");
    save(mine);
    signInAgain(mine);

    assertThat(mine).hasURL(EDIT);
    assertThat(mine.locator("body")).containsText("尚未儲存");
    assertThat(field(mine, "news_body")).hasValue("登入逾時後才寫的一段");
    assertThat(field(mine, "news_until_day")).hasValue("200/02/30");

    field(mine, "news_until_day").fill("");
    save(mine);
    assertThat(mine.locator("#problems")).containsText("被別人改過");
    assertThat(mine.locator("main")).containsText("同事先改好的一段");
    assertThat(field(mine, "news_body")).hasValue("登入逾時後才寫的一段");
    journey.look(mine, "newer");

    save(mine);
    assertThat(mine.locator("main")).containsText("公告已儲存");
    assertThat(field(opened(), "news_body")).hasValue("登入逾時後才寫的一段");
    assertThat(journey.problems()).isEmpty();
  }

  /** The newest announcement of the county, in the hands of its centre. */
  private Page opened() {
    Page page = journey.signedIn(WHO);
    journey.open(page, "/centre/news.xhtml");
    page.locator("main a[href*='news-edit.xhtml?id=']").first().click();
    return page;
  }

  private static Locator field(Page page, String id) {
    return page.locator("[id='news:" + id + "']");
  }

  private static void save(Page page) {
    page.locator("[id='news:news_save']").click();
  }

  private static void signInAgain(Page page) {
    page.locator("[id='sign_in:account']").fill(WHO);
    page.locator("[id='sign_in:password']").fill("proteacher-demo");
    page.locator("[id='sign_in:enter']").click();
  }
}
