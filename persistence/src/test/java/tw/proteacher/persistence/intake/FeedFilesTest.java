package tw.proteacher.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.proteacher.intake.FeedMode.DELTA;
import static tw.proteacher.intake.FeedMode.FULL;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.model.FileStatus;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.training.HoursLedger;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.training.model.HoursFeed;

@DisplayName("檔案的收、退、停")
class FeedFilesTest {
  private static final PersonId OPERATOR = new PersonId(1);

  @TempDir Path inbox;

  private FeedLab lab;
  private HoursFeed hours;
  private JdbcFeedFiles files;

  @BeforeEach
  void a_teacher_with_forty_courses() {
    lab = new FeedLab(TestDatabase.fresh(), inbox).with(new HoursLedger());
    hours = new HoursFeed(lab.rosters());
    files = new JdbcFeedFiles(lab.db());
    lab.person("A123456789");
    lab.school("114601");
    lab.deliver(hours, FULL, 10, rows("S", 1, 40));
    lab.takeOne(hours);
  }

  @Test
  void a_csv_without_a_manifest_is_still_being_sent() throws Exception {
    Files.writeString(inbox.resolve("hours-full-20251201.csv"), "half a fi");

    assertThat(lab.take(hours)).isEmpty();
    assertThat(inbox.resolve("hours-full-20251201.csv")).exists();
  }

  @Test
  void a_damaged_copy_is_refused_whole_with_its_reason() throws Exception {
    String name = lab.deliver(hours, FULL, 11, rows("S", 1, 40));
    Path csv = inbox.resolve(name);
    byte[] bytes = Files.readAllBytes(csv);
    Files.write(csv, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.status()).isEqualTo(FileStatus.REFUSED);
    assertThat(file.reason()).isEqualTo("HASH_DIFFERS");
    assertThat(live()).isEqualTo(40);
    assertThat(inbox.resolve("refused").resolve(name)).exists();
    assertThat(Files.readString(inbox.resolve("refused").resolve(name + ".result.json")))
        .contains("HASH_DIFFERS");
  }

  @Test
  void rows_header_encoding_manifest_and_name_must_be_as_agreed() throws Exception {
    assertThat(
            refusal(() -> lab.deliver(hours, FULL, 11, StandardCharsets.UTF_8, 3, rows("S", 1, 2))))
        .isEqualTo("ROWS_DIFFER");
    assertThat(refusal(() -> lab.deliver(hours, FULL, 11, "a,b\n1,2\n".getBytes(), 1)))
        .isEqualTo("HEADER_UNKNOWN");
    assertThat(refusal(() -> lab.deliver(hours, FULL, 11, new byte[0], 0)))
        .isEqualTo("HEADER_UNKNOWN");
    byte[] mixed = (String.join(",", hours.header()) + "\nS,\u00FF").getBytes();
    mixed[mixed.length - 1] = (byte) 0xFF;
    assertThat(refusal(() -> lab.deliver(hours, FULL, 11, mixed, 1)))
        .isEqualTo("ENCODING_UNREADABLE");
    String name = lab.deliver(hours, FULL, 11, rows("S", 1, 40));
    Path manifest = inbox.resolve(name + ".manifest.json");
    String good = Files.readString(manifest);
    Files.writeString(manifest, good.replace("\"full\"", "\"delta\""));
    assertThat(lab.takeOne(hours).reason()).isEqualTo("NAME_DIFFERS");
    name = lab.deliver(hours, FULL, 11, rows("S", 1, 40));
    Files.writeString(inbox.resolve(name + ".manifest.json"), "{\"kind\": \"hours\"");
    assertThat(lab.takeOne(hours).reason()).isEqualTo("MANIFEST_UNREADABLE");
    assertThat(live()).isEqualTo(40);
  }

  @Test
  void a_delta_must_follow_on_the_last_file_and_a_full_file_may_not_go_back() {
    assertThat(refusal(() -> lab.deliver(hours, DELTA, 12, rows("U", 1, 1))))
        .isEqualTo("SEQUENCE_GAP");
    assertThat(refusal(() -> lab.deliver(hours, DELTA, 10, rows("U", 1, 1))))
        .isEqualTo("SEQUENCE_STALE");
    assertThat(refusal(() -> lab.deliver(hours, FULL, 9, rows("S", 1, 39))))
        .isEqualTo("SEQUENCE_STALE");

    lab.deliver(hours, DELTA, 11, rows("A", 41, 41));

    assertThat(lab.takeOne(hours).status()).isEqualTo(FileStatus.TAKEN);
    assertThat(live()).isEqualTo(41);
  }

  @Test
  void several_files_are_taken_in_the_order_of_their_sequence() {
    String third = lab.deliver(hours, DELTA, 12, rows("A", 42, 42));
    String second = lab.deliver(hours, DELTA, 11, rows("A", 41, 41));

    assertThat(lab.take(hours).keySet()).containsExactly(second, third);
    assertThat(live()).isEqualTo(42);
  }

  @Test
  void the_brake_holds_a_file_until_an_operator_lets_it_through() {
    String name = lab.deliver(hours, FULL, 11, rows("S", 1, 37));

    FileRecord held = lab.takeOne(hours);
    FileRecord again = lab.takeOne(hours);

    assertThat(held.status()).isEqualTo(FileStatus.HELD);
    assertThat(again.status()).isEqualTo(FileStatus.HELD);
    assertThat(again.id()).isEqualTo(held.id());
    assertThat(live()).isEqualTo(40);
    assertThat(
            lab.db()
                .list(
                    "select live_rows || ' ' || would_withdraw || ' ' || read from intake.feed_file"
                        + " where status = 'HELD'",
                    row -> row.getString(1)))
        .containsExactly("40 3 37");

    files.release(held.id(), "確認無誤", OPERATOR);
    FileRecord released = lab.takeOne(hours);

    assertThat(released.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(released.id()).isEqualTo(held.id());
    assertThat(released.counts().withdrawn()).isEqualTo(3);
    assertThat(live()).isEqualTo(37);
    assertThat(inbox.resolve("archive").resolve(name)).exists();
    assertThatThrownBy(() -> files.release(held.id(), "", OPERATOR))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void a_held_file_that_an_operator_refuses_leaves_the_inbox() {
    String name = lab.deliver(hours, FULL, 11, rows("S", 1, 20));
    FileRecord held = lab.takeOne(hours);
    files.refuse(held.id(), "資料不全", OPERATOR);

    FileRecord refused = lab.takeOne(hours);

    assertThat(refused.status()).isEqualTo(FileStatus.REFUSED);
    assertThat(inbox.resolve("refused").resolve(name)).exists();
    assertThat(lab.take(hours)).isEmpty();
  }

  @Test
  void deltas_wait_behind_a_held_file_and_a_newer_full_file_takes_its_place() {
    String held = lab.deliver(hours, FULL, 11, rows("S", 1, 20));
    String behind = lab.deliver(hours, DELTA, 12, rows("A", 41, 41));
    Map<String, FileRecord> first = lab.take(hours);

    String newer = lab.deliver(hours, FULL, 13, rows("S", 1, 39));
    Map<String, FileRecord> second = lab.take(hours);

    assertThat(first.get(held).status()).isEqualTo(FileStatus.HELD);
    assertThat(first.get(behind).status()).isEqualTo(FileStatus.WAITING);
    assertThat(second.get(newer).status()).isEqualTo(FileStatus.TAKEN);
    assertThat(second.get(held).status()).isEqualTo(FileStatus.SUPERSEDED);
    assertThat(second.get(behind).reason()).isEqualTo("SEQUENCE_STALE");
    assertThat(lab.take(hours)).isEmpty();
    assertThat(live()).isEqualTo(39);
  }

  @Test
  void a_file_that_was_committed_but_not_moved_is_only_moved() throws Exception {
    String name = lab.deliver(hours, DELTA, 11, rows("A", 41, 41));
    byte[] csv = Files.readAllBytes(inbox.resolve(name));
    byte[] manifest = Files.readAllBytes(inbox.resolve(name + ".manifest.json"));
    FileRecord taken = lab.takeOne(hours);
    // As after a crash between commit and move.
    Files.write(inbox.resolve(name), csv);
    Files.write(inbox.resolve(name + ".manifest.json"), manifest);
    Files.delete(inbox.resolve("archive").resolve(name));
    lab.db().update("update intake.feed_file set moved_at = null where id = ?", taken.id());

    FileRecord again = lab.takeOne(hours);

    assertThat(again.id()).isEqualTo(taken.id());
    assertThat(again.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(inbox.resolve("archive").resolve(name)).exists();
    assertThat(lab.take(hours)).isEmpty();
    assertThat(lab.db().count("select count(*) from intake.feed_file")).isEqualTo(2);
  }

  @Test
  void blank_lines_are_rows_only_if_the_sender_counted_them() {
    String[] rows = {rows("S", 1, 1)[0], "", rows("S", 2, 2)[0], "  "};
    lab.db().update("update intake.setting set value = '100' where name like 'brake%'");
    lab.deliver(hours, FULL, 11, StandardCharsets.UTF_8, 2, rows);
    FileRecord ignored = lab.takeOne(hours);
    String[] more = {rows("S", 1, 1)[0], "", rows("S", 3, 3)[0], "  "};
    lab.deliver(hours, FULL, 12, StandardCharsets.UTF_8, 4, more);
    FileRecord counted = lab.takeOne(hours);

    assertThat(ignored.counts().read()).isEqualTo(2);
    assertThat(ignored.counts().exceptions()).isEmpty();
    assertThat(counted.counts().read()).isEqualTo(4);
    assertThat(counted.counts().refused()).isEqualTo(2);
  }

  @Test
  void a_file_with_an_unusable_manifest_is_reported_under_the_kind_and_mode_of_its_name()
      throws Exception {
    String name = lab.deliver(hours, DELTA, 11, rows("A", 41, 41));
    Files.writeString(inbox.resolve(name + ".manifest.json"), "{");

    lab.takeOne(hours);

    assertThat(Files.readString(inbox.resolve("refused").resolve(name + ".result.json")))
        .contains("\"kind\":\"hours\",\"mode\":\"delta\"");
    assertThat(
            lab.db()
                .list(
                    "select kind || ' ' || mode from intake.feed_file where status = 'REFUSED'",
                    row -> row.getString(1)))
        .containsExactly("hours delta");
  }

  @Test
  void a_folder_in_the_place_of_a_manifest_leaves_the_other_files_alone() throws Exception {
    Files.writeString(inbox.resolve("hours-delta-20251201.csv"), "anything");
    Files.createDirectory(inbox.resolve("hours-delta-20251201.csv.manifest.json"));
    String name = lab.deliver(hours, DELTA, 11, rows("A", 41, 41));

    assertThat(lab.take(hours).keySet()).containsExactly(name);
    assertThat(live()).isEqualTo(41);
  }

  private String refusal(Runnable delivery) {
    delivery.run();
    FileRecord file = lab.takeOne(hours);
    assertThat(file.status()).isEqualTo(FileStatus.REFUSED);
    return String.valueOf(file.reason());
  }

  private long live() {
    return lab.db().count("select count(*) from training.hour_record where state = 'L'");
  }

  private static String[] rows(String action, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(
            course ->
                "%s,A123456789,王小明,114601,%d,課程,113,B1,6,114/06/05,114/06/05,教育局,實體"
                    .formatted(action, 1_000_000 + course))
        .toArray(String[]::new);
  }
}
