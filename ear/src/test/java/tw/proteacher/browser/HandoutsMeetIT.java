package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.field;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("兩位承辦同時修改檔案與操作教學")
class HandoutsMeetIT {
  private static final String WHO = "centre2";
  private static final String MEANWHILE = "被別人改過";
  private static final Path PAPER =
      ServerUnderTest.SOURCES.resolve("persistence/src/main/resources/db/demo/evidence.pdf");

  private final Journey journey = new Journey(ServerUnderTest.shared(), "handouts");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void who_comes_second_sees_the_newer_file_and_may_save_over_it() {
    String title = "同時修改的檔案";
    Page first = list();
    journey.open(first, "/centre/files-edit.xhtml");
    type(first, "file_title", title);
    type(first, "file_about", "原來的說明");
    first.locator("[id$=file_file][type=file]").setInputFiles(PAPER);
    accepted(first, "file_save");
    Page second = list();
    follow(first, title);
    follow(second, title);

    type(first, "file_about", "先存的說明");
    accepted(first, "file_save");
    type(second, "file_about", "後寫的說明");
    refused(second, "file_save", MEANWHILE);
    assertThat(main(second)).containsText("先存的說明");
    assertThat(field(second, "file_about")).hasValue("後寫的說明");
    journey.look(second, "newer-file");

    accepted(second, "file_save");
    follow(second, title);
    assertThat(field(second, "file_about")).hasValue("後寫的說明");
    assertThat(journey.problems()).isEmpty();
  }

  @Test
  void who_comes_second_sees_the_newer_instructions_and_may_save_over_them() {
    String title = "同時修改的教學";
    Page first = begun(title);
    Page second = list();
    follow(first, title);
    follow(second, title);

    type(first, "tutorial_text", "# 步驟\n先存的內容");
    accepted(first, "tutorial_save");
    type(second, "tutorial_text", "# 步驟\n後寫的內容");
    refused(second, "tutorial_save", MEANWHILE);
    assertThat(main(second)).containsText("先存的內容");
    assertThat(field(second, "tutorial_text")).hasValue("# 步驟\n後寫的內容");
    journey.look(second, "newer-instructions");

    accepted(second, "tutorial_save");
    follow(second, title);
    assertThat(field(second, "tutorial_text")).hasValue("# 步驟\n後寫的內容");
    assertThat(journey.problems()).isEmpty();
  }

  @Test
  void what_was_typed_stays_where_the_instructions_were_taken_off_meanwhile() {
    String title = "撤下的教學";
    Page first = begun(title);
    Page second = list();
    follow(first, title);
    follow(second, title);

    accepted(first, "tutorial_withdraw");
    type(second, "tutorial_text", "撤下之後才寫的內容");
    refused(second, "tutorial_save", "已經下架");

    assertThat(field(second, "tutorial_text")).hasValue("撤下之後才寫的內容");
    assertThat(journey.problems()).isEmpty();
  }

  private Page begun(String title) {
    Page page = list();
    journey.open(page, "/centre/files-tutorial.xhtml");
    type(page, "tutorial_title", title);
    type(page, "tutorial_text", "# 步驟\n原來的內容");
    accepted(page, "tutorial_save");
    return page;
  }

  private Page list() {
    Page page = journey.signedIn(WHO);
    journey.open(page, "/centre/files.xhtml");
    return page;
  }
}
