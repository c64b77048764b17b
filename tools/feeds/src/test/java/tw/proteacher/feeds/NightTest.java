package tw.proteacher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.proteacher.feeds.FeedFile.Encoding;

class NightTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 22);
  private static final Rates BUSY = new Rates(0.05, 0.02, 0.03, 0.06, 0.04);

  private final Country country =
      new Country(new Country.Size(7, 40, 1_000, 12_000, 600), DAY, Story.NONE);
  private final Night night = new Night(country, List.of(Rates.onlyBad(0.02), BUSY, BUSY));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void countsOfAFullFileAddUp(Kind kind) throws IOException {
    Truth first = write(kind, Mode.FULL, Night.NEVER, 0);
    Truth second = write(kind, Mode.FULL, 0, 1);

    assertThat(first.count("read")).isEqualTo(first.count("inserted") + exceptions(first));
    assertThat(second.count("read"))
        .isEqualTo(
            second.count("inserted")
                + second.count("updated")
                + second.count("unchanged")
                + exceptions(second));
  }

  @ParameterizedTest
  @EnumSource
  void fullAndDeltaOfOneNightEndInTheSameState(Kind kind) throws IOException {
    Truth full = write(kind, Mode.FULL, 1, 2);
    Truth delta = write(kind, Mode.DELTA, 1, 2);

    assertThat(delta.liveHash()).isEqualTo(full.liveHash());
    assertThat(delta.count("inserted")).isEqualTo(full.count("inserted"));
    assertThat(delta.count("updated")).isEqualTo(full.count("updated"));
    assertThat(delta.count("withdrawn")).isEqualTo(full.count("withdrawn"));
    assertThat(delta.count("read"))
        .isEqualTo(
            delta.count("inserted")
                + delta.count("updated")
                + delta.count("unchanged")
                + delta.count("withdrawn")
                + exceptions(delta));
  }

  @Test
  void hoursCarryEveryReasonThatHoursCanHave() throws IOException {
    Truth truth = write(Kind.HOURS, Mode.FULL, 0, 1);

    assertThat(truth.exceptions())
        .containsOnlyKeys(
            "BAD_ROW",
            "BAD_ID",
            "UNKNOWN_TEACHER",
            "UNKNOWN_SCHOOL",
            "BAD_COURSE",
            "BAD_DATE",
            "END_BEFORE_START",
            "BAD_HOURS",
            "BAD_YEAR",
            "BAD_CATEGORY",
            "DUP_KEY");
    assertThat(truth.warnings()).containsOnlyKeys("LOST_CHARACTERS");
  }

  @Test
  void claimsOfOneNumberComeInPairs() throws IOException {
    Truth truth = write(Kind.CERTIFICATES, Mode.FULL, 0, 1);

    assertThat(truth.exceptions().get("DUP_NUMBER")).isPositive().isEven();
    assertThat(truth.exceptions()).containsKey("BAD_NUMBER");
  }

  @Test
  void yesterdaysLinesAreTheSameBytesExceptWhereSomethingHappened() throws IOException {
    write(Kind.HOURS, Mode.FULL, Night.NEVER, 0);
    Truth second = write(Kind.HOURS, Mode.FULL, 0, 1);

    List<String> before = lines("hours-full-20251122.csv", StandardCharsets.UTF_8);
    List<String> after = lines("hours-full-20251123.csv", StandardCharsets.UTF_8);
    long same = after.stream().filter(new HashSet<>(before)::contains).count();
    assertThat(same).isBetween((long) (after.size() * 0.75), second.count("unchanged") + 500);
    assertThat(same).isLessThan(second.count("unchanged"));
  }

  @Test
  void oneSeedAlwaysMakesTheSameFile() throws IOException {
    write(Kind.STAFF, Mode.FULL, 0, 1);
    byte[] once = Files.readAllBytes(folder.resolve("staff-full-20251123.csv"));
    write(Kind.STAFF, Mode.FULL, 0, 1);

    assertThat(folder.resolve("staff-full-20251123.csv")).hasBinaryContent(once);
  }

  @Test
  void theManifestTellsRowsAndHashOfTheFile() throws Exception {
    Truth truth = write(Kind.SCHOOLS, Mode.FULL, Night.NEVER, 0);

    byte[] bytes = Files.readAllBytes(folder.resolve(truth.file()));
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    assertThat(folder.resolve(truth.file() + ".manifest.json"))
        .content()
        .contains("\"sha256\": \"" + hash + "\"", "\"rows\": " + truth.count("read"));
  }

  @Test
  void codePage950LosesTheCharactersItLacks() throws IOException {
    Night.Form form = Night.Form.ORDINARY.in(Encoding.MS950);
    Truth truth =
        night.write(folder, new Night.Task(Kind.STAFF, Mode.FULL, Night.NEVER, 0, 1, form));

    long damaged =
        lines(truth.file(), Charset.forName("MS950")).stream()
            .filter(line -> line.contains("?"))
            .count();
    assertThat(truth.warnings().get("LOST_CHARACTERS")).isPositive();
    assertThat(damaged).isGreaterThanOrEqualTo(truth.warnings().get("LOST_CHARACTERS"));
  }

  private Truth write(Kind kind, Mode mode, int from, int to) throws IOException {
    return night.write(folder, new Night.Task(kind, mode, from, to, to + 1, Night.Form.ORDINARY));
  }

  private List<String> lines(String file, Charset charset) throws IOException {
    return List.of(new String(Files.readAllBytes(folder.resolve(file)), charset).split("\r\n"));
  }

  private static long exceptions(Truth truth) {
    return truth.exceptions().values().stream().mapToLong(Long::longValue).sum();
  }
}
