package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.main;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("舊平臺證號的查驗")
class VerifyJourneyIT {
  private static final String EXPIRED = "C099000043";
  private static final String IMPORTED = "B102000255";
  private static final String YEAR_ONLY = "103";

  private final Journey journey = new Journey(ServerUnderTest.shared(), "verify");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void numbers_of_the_former_platform_are_told_once_their_holders_took_them_over() {
    Page anybody = journey.anybody();
    ask(anybody, EXPIRED);
    assertThat(main(anybody)).containsText("查無證號 " + EXPIRED);
    journey.look(anybody, "not-taken-over");

    takeOver("reviewer1", EXPIRED);
    takeOver("mentor2", IMPORTED);
    takeOver("adviser1", YEAR_ONLY);

    ask(anybody, EXPIRED);
    assertThat(main(anybody)).containsText("已到期");
    assertThat(main(anybody)).containsText("這張證書已逾有效期限。");
    assertThat(main(anybody)).containsText("109年12月9日");
    saysNoMoreThanItShould(anybody, "洪○英", "洪秀英");
    journey.look(anybody, "expired");

    ask(anybody, IMPORTED);
    assertThat(main(anybody)).containsText("這張證書目前有效。");
    assertThat(main(anybody)).containsText("長期有效");
    assertThat(main(anybody)).containsText("前平臺核發");
    saysNoMoreThanItShould(anybody, "范○蘭", "范美蘭");
    journey.look(anybody, "imported");

    ask(anybody, YEAR_ONLY);
    assertThat(main(anybody)).containsText("這不是完整的證號。");
    assertThat(main(anybody)).not().containsText("曾");
    journey.look(anybody, "year-only");

    assertThat(journey.problems()).isEmpty();
  }

  private void ask(Page anybody, String number) {
    journey.open(anybody, "/verify/" + number);
  }

  /** Once for all rows; somebody may have done so before. */
  private void takeOver(String account, String number) {
    Page holder = journey.signedIn(account);
    journey.open(holder, "/me/certificates.xhtml");
    if (Journey.field(holder, "legacy_import").count() > 0) {
      accepted(holder, "legacy_import");
    }
    assertThat(main(holder)).containsText(number);
  }

  private static void saysNoMoreThanItShould(Page page, String masked, String name) {
    assertThat(main(page)).containsText(masked);
    assertThat(page.content()).doesNotContain(name);
  }
}
