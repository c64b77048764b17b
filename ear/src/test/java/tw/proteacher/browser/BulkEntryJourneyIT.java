package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.download;
import static tw.proteacher.browser.Journey.field;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.type;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("批次登錄的旅程")
class BulkEntryJourneyIT {
  private static final String PAGE = "/centre/certificates/bulk.xhtml";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "bulk");
  private final Page centre = journey.signedIn("centre1");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void from_the_template_to_the_corrected_rows() throws IOException {
    journey.open(centre, PAGE);
    String template =
        Files.readString(download(main(centre).locator("a[href$='bulk-template.csv']")));
    String headings = template.lines().findFirst().orElseThrow();
    String good = idOf("colleague4") + ",朱曉雯,初階,A091000451,91,";
    String misspelt = idOf("colleague3") + ",石宗瀚,初階,A091000452,91,";

    handIn(headings, good, misspelt, "A123456780,王小明,初階,A091000453,91,");
    assertThat(main(centre)).containsText("姓名與教師名冊不符。");
    assertThat(main(centre)).containsText("身分證統一編號格式不正確。");
    journey.look(centre, "checked");

    refused(centre, "bulk_confirm", "請填寫「登錄依據」");
    type(centre, "bulk_reason", "歷年紙本清冊");
    accepted(centre, "bulk_confirm");
    assertThat(main(centre)).containsText("登錄完成：新登錄 1 張，先前已存在 0 張，有誤 2 列。");
    journey.look(centre, "entered");

    List<String> wrong =
        Files.readString(download(main(centre).locator("a[href*='bulk-errors.csv']")))
            .lines()
            .toList();
    assertThat(wrong).hasSize(3);
    handIn(wrong.get(0), wrong.get(1).replace("石宗瀚", "石宗翰"));
    type(centre, "bulk_reason", "歷年紙本清冊");
    accepted(centre, "bulk_confirm");
    assertThat(main(centre)).containsText("登錄完成：新登錄 1 張，先前已存在 0 張，有誤 0 列。");

    handIn(headings, good);
    assertThat(main(centre)).containsText("已存在");
    assertThat(field(centre, "bulk_reason")).hasCount(0);

    assertThat(journey.problems()).isEmpty();
  }

  private void handIn(String... lines) throws IOException {
    Path sheet = Files.createTempFile("certificates", ".csv");
    Files.writeString(sheet, String.join("\r\n", lines) + "\r\n");
    journey.open(centre, PAGE);
    field(centre, "bulk_sheet").setInputFiles(sheet);
    accepted(centre, "bulk_check");
  }

  /** As the roster of the demo country had it. */
  private String idOf(String account) throws IOException {
    try (Stream<Path> files = Files.list(server.inbox().resolve("archive"))) {
      Path roster =
          files
              .filter(file -> file.getFileName().toString().matches("staff-full-.*\\.csv"))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(roster).stream()
          .map(line -> line.split(","))
          .filter(fields -> fields[2].equals(account))
          .map(fields -> fields[1])
          .findFirst()
          .orElseThrow();
    }
  }
}
