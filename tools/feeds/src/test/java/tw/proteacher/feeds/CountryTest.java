package tw.proteacher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

  @TempDir private Path folder;

  @Test
  void noTwoPeopleShareAnId() {
    long distinct = IntStream.range(0, 300_000).mapToObj(InventedId::of).distinct().count();

    assertThat(distinct).isEqualTo(300_000);
  }

  @Test
  void theDemoCountryHasEveryCountyAndEnoughSchoolsAndTeachers() throws IOException {
    DemoCountry.write(folder, DAY);

    List<String> schools = read("schools-full-20251120.csv");
    List<String> staff = read("staff-full-20251120.csv");
    assertThat(schools).hasSizeGreaterThan(120);
    assertThat(staff).hasSizeGreaterThan(2_000);
    assertThat(
            Words.weighted("counties").stream()
                .map(Words.Weighted::word)
                .filter(code -> schools.stream().anyMatch(line -> line.contains(code))))
        .hasSize(22);
  }

  @Test
  void theSeedsThreeCertificatesWaitForTheSecondTeacher() throws IOException {
    DemoCountry.write(folder, DAY);

    String id = DemoAccount.all().get(1).id();
    assertThat(read("certificates-full-20251120.csv"))
        .filteredOn(line -> line.contains(id))
        .extracting(line -> line.replace("\"", "").split(",", 4)[3])
        .hasSize(3)
        .anyMatch(line -> line.startsWith("96,"))
        .anyMatch(line -> line.contains("C104001811"));
  }

  @Test
  void twoPeopleClaimOneNumberForTheOperatorToLookAt() throws IOException {
    DemoCountry.write(folder, DAY);

    assertThat(read("certificates-delta-20251121.csv"))
        .filteredOn(line -> line.contains("C1049000"))
        .hasSize(2)
        .extracting(line -> line.replace("\"", "").split(",", 3)[1].strip())
        .doesNotHaveDuplicates();
  }

  @Test
  void noStoryLiesInTheFuture() {
    for (LocalDate day : List.of(DAY, LocalDate.of(2026, 8, 2), LocalDate.of(2027, 2, 28))) {
      assertThat(DemoCountry.story(day).hours()).allMatch(hour -> hour.end().isBefore(day));
    }
  }

  @Test
  void theNextDayFollowsFromWhatTheCommandLineKept() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Feeds feeds = new Feeds(new PrintStream(said, true, StandardCharsets.UTF_8));
    String out = folder.resolve("inbox").toString();

    feeds.run(List.of("country", "--hours", "5000", "--day", "2025-11-22", "--out", out));
    feeds.run(List.of("next-day", "--mode", "delta", "--changed", "2%", "--out", out));

    try (Stream<Path> files = Files.list(folder.resolve("inbox"))) {
      assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toList()))
          .hasSize(16)
          .contains("hours-delta-20251123.csv", "hours-delta-20251123.csv.manifest.json");
    }
    assertThat(folder.resolve("truth/hours-delta-20251123.csv.truth.json")).exists();
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("\"withdrawn\"");
    assertThat(folder.resolve("inbox/staff-delta-20251123.csv.manifest.json"))
        .content()
        .contains("\"sequence\": 2");
  }

  private List<String> read(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }
}
