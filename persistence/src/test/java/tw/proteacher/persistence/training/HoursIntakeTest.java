package tw.proteacher.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.intake.FeedMode.DELTA;
import static tw.proteacher.intake.FeedMode.FULL;
import static tw.proteacher.persistence.training.HoursLab.LEE;
import static tw.proteacher.persistence.training.HoursLab.STRANGER;
import static tw.proteacher.persistence.training.HoursLab.WANG;
import static tw.proteacher.persistence.training.HoursLab.live;
import static tw.proteacher.persistence.training.HoursLine.row;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.Unwatched;
import tw.proteacher.intake.model.FeedCounts;
import tw.proteacher.intake.model.FileRecord;
import tw.proteacher.intake.model.FileStatus;
import tw.proteacher.persistence.intake.FeedLab;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.training.model.HoursFeed;

@DisplayName("研習時數匯入")
class HoursIntakeTest {
  @TempDir Path inbox;

  private FeedLab lab;
  private HoursFeed hours;
  private Db db;

  @BeforeEach
  void two_teachers_of_one_school() {
    lab = HoursLab.open(inbox);
    hours = new HoursFeed(lab.rosters());
    db = lab.db();
    // Small ledgers lose large shares: the brake has tests of its own.
    db.update("update intake.setting set value = '100' where name = 'brake.hours.percent'");
  }

  @Test
  void a_first_full_file_fills_the_ledger_and_goes_to_the_archive() throws Exception {
    String name = lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(file.counts()).isEqualTo(counts(2, 2, 0, 0, 0));
    assertThat(live(db)).containsExactly("1 30", "1 60");
    assertThat(inbox.resolve("archive").resolve(name)).exists();
    assertThat(Files.readString(inbox.resolve("archive").resolve(name + ".result.json")))
        .contains("\"status\":\"TAKEN\"", "\"inserted\":2");
    assertThat(inbox.resolve(name)).doesNotExist();
    assertThat(touched()).isEqualTo(2);
  }

  @Test
  void of_the_next_full_file_only_the_differences_are_written() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", WANG, 2, 3), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    forgetTouched();
    lab.deliver(hours, FULL, 2, row("S", WANG, 1, 6), row("S", WANG, 2, 4), row("S", WANG, 3, 1));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts()).isEqualTo(counts(3, 1, 1, 1, 1));
    assertThat(live(db)).containsExactly("1 60", "2 40", "3 10");
    assertThat(history()).containsExactly("1 30 W", "2 30 C");
    assertThat(touched()).isEqualTo(2);
  }

  @Test
  void while_people_are_about_one_thing_is_done_at_a_time_and_comes_to_the_same() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.deliver(hours, FULL, 2, row("S", WANG, 1, 6), row("S", WANG, 2, 4));
    Set<Thread> workers = ConcurrentHashMap.newKeySet();

    FileRecord file = lab.with(besidePeople(workers)).takeOne(hours);

    assertThat(file.counts()).isEqualTo(counts(2, 1, 0, 1, 1));
    assertThat(workers).containsExactly(Thread.currentThread());
  }

  private static Progress besidePeople(Set<Thread> workers) {
    return new Unwatched() {
      @Override
      public void letOthersFirst() {
        workers.add(Thread.currentThread());
      }

      @Override
      public boolean othersAreAbout() {
        return true;
      }
    };
  }

  @Test
  void the_same_content_under_a_new_name_is_a_duplicate_and_the_sequence_goes_on() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6));
    lab.takeOne(hours);
    lab.deliver(hours, FULL, 2, row("S", WANG, 1, 6));

    assertThat(lab.takeOne(hours).status()).isEqualTo(FileStatus.DUPLICATE);
    lab.deliver(hours, DELTA, 3, row("U", WANG, 1, 7));
    assertThat(lab.takeOne(hours).status()).isEqualTo(FileStatus.TAKEN);
    assertThat(live(db)).containsExactly("1 70");
  }

  @Test
  void a_delta_adds_changes_withdraws_and_leaves_the_rest_alone() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", WANG, 2, 3), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.deliver(
        hours,
        DELTA,
        2,
        row("D", WANG, 1, 6),
        row("U", WANG, 2, 4),
        row("A", LEE, 2, 1.5),
        row("D", LEE, 9, 1));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts()).isEqualTo(counts(4, 1, 1, 1, 1));
    assertThat(live(db)).containsExactly("1 30", "2 15", "2 40");
  }

  @Test
  void a_withdrawn_record_comes_back_and_keeps_its_history() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.deliver(hours, FULL, 2, row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.deliver(hours, FULL, 3, row("S", LEE, 1, 3), row("S", WANG, 1, 6), "");

    FileRecord file = lab.takeOne(hours);

    assertThat(file.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(file.counts().inserted()).isEqualTo(1);
    assertThat(live(db)).containsExactly("1 30", "1 60");
    assertThat(history()).containsExactly("1 60 R", "1 60 W");
  }

  @Test
  void a_row_that_cannot_be_used_does_not_withdraw_its_record() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3), row("S", LEE, 2, 3));
    lab.takeOne(hours);
    lab.deliver(
        hours,
        FULL,
        2,
        row("S", WANG, 1, 999),
        row("S", LEE, 1, 3).replace("實體", "視訊"),
        row("S", LEE, 2, 3) + ",too many");

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts().exceptions())
        .isEqualTo(Map.of(ExceptionCode.BAD_HOURS, 1L, ExceptionCode.BAD_ROW, 2L));
    assertThat(file.counts().withdrawn()).isZero();
    assertThat(live(db)).hasSize(3);
  }

  @Test
  void of_two_rows_with_one_key_the_first_is_taken_also_against_an_unchanged_line() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    lab.deliver(
        hours,
        FULL,
        2,
        row("S", WANG, 1, 6),
        row("S", WANG, 1, 7),
        row("S", LEE, 1, 4),
        row("S", LEE, 1, 3),
        row("S", LEE, 1, 3));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts().exceptions()).isEqualTo(Map.of(ExceptionCode.DUP_KEY, 3L));
    assertThat(file.counts().updated()).isEqualTo(1);
    assertThat(file.counts().unchanged()).isEqualTo(1);
    assertThat(live(db)).containsExactly("1 40", "1 60");
    assertThat(exceptions()).containsExactly("3 DUP_KEY", "5 DUP_KEY", "6 DUP_KEY");
  }

  @Test
  void the_same_truth_in_another_encoding_changes_nothing_but_the_fingerprints() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    forgetTouched();
    lab.deliver(
        hours, FULL, 2, Charset.forName("MS950"), 2, row("S", WANG, 1, 6), row("S", LEE, 1, 3));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts()).isEqualTo(counts(2, 0, 0, 2, 0));
    assertThat(history()).isEmpty();
    assertThat(touched()).isZero();
  }

  @Test
  void ids_are_masked_in_exceptions_and_kept_nowhere_in_the_clear() {
    lab.deliver(
        hours,
        FULL,
        1,
        row("S", STRANGER, 1, 6),
        row("S", "A123456788", 1, 6),
        row("S", LEE, 1, 3));
    lab.takeOne(hours);

    List<String> raws = db.list("select raw || key from intake.row_exception", r -> r.getString(1));
    List<String> kept = db.list("select fields || key from intake.parked_row", r -> r.getString(1));

    assertThat(raws).hasSize(2).noneMatch(raw -> raw.contains("2345678"));
    assertThat(kept).hasSize(1).noneMatch(row -> row.contains("2345678"));
  }

  @Test
  void what_a_centre_entered_is_never_overwritten_and_a_difference_becomes_a_case() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    db.update("update training.hour_record set source = 'C', line_fp = null where tenths = 60");
    lab.deliver(hours, FULL, 2, row("S", WANG, 1, 8), row("S", LEE, 1, 3));

    FileRecord differing = lab.takeOne(hours);
    lab.deliver(hours, FULL, 3, row("S", LEE, 1, 3));
    lab.takeOne(hours);

    assertThat(differing.counts()).isEqualTo(counts(2, 0, 0, 2, 0));
    assertThat(live(db)).containsExactly("1 30", "1 60");
    assertThat(
            db.list(
                "select entry_tenths || ' ' || feed_tenths || ' ' || status from training.conflict",
                row -> row.getString(1)))
        .containsExactly("60 80 OPEN");
  }

  @Test
  void a_name_that_lost_characters_is_warned_of_and_taken() {
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6).replace("王小明", "王?明"));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.counts().inserted()).isEqualTo(1);
    assertThat(file.counts().warnings()).isEqualTo(Map.of(ExceptionCode.LOST_CHARACTERS, 1L));
    assertThat(file.counts().exceptions()).isEmpty();
  }

  @Test
  void letters_of_a_school_code_may_be_small() {
    lab.school("11460A");
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6).replace("114601", "11460a"));

    assertThat(lab.takeOne(hours).counts()).isEqualTo(counts(1, 1, 0, 0, 0));
  }

  @Test
  void practice_and_elective_courses_are_told_by_their_names() {
    String elective = row("S", WANG, 1, 6).replace("課程1", "有效教學與班級經營（2）");
    String practice = row("S", WANG, 2, 3).replace("課程2", "進階實務探討");
    lab.deliver(hours, FULL, 1, elective, practice, row("S", WANG, 3, 3));
    lab.takeOne(hours);

    assertThat(db.list("select kind from training.course order by code", row -> row.getString(1)))
        .containsExactly("ELECTIVE", "PRACTICE", "CORE");
  }

  @Test
  void bytes_of_any_kind_are_exceptions_and_never_a_crash() {
    String good = row("S", WANG, 1, 6);
    lab.deliver(
        hours,
        FULL,
        1,
        StandardCharsets.UTF_8,
        7,
        good,
        row("S", WANG, 2, 6).replace("王", "王\0"),
        "\uFEFF" + row("S", WANG, 3, 6),
        row("S", WANG, 4, 6).replace("課程4", "\"課程4"),
        row("S", WANG, 5, 6),
        row("S", WANG, 6, 6).replace("課程6", "長".repeat(40_000)),
        row("S", WANG, 7, 6).replace("課程7", "\"兩\n行, 一\"\"個\"\"值\""));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(file.counts().inserted()).isEqualTo(3);
    assertThat(file.counts().exceptions()).isEqualTo(Map.of(ExceptionCode.BAD_ROW, 4L));
    assertThat(
            db.list(
                "select name from training.course where code = 1000007", row -> row.getString(1)))
        .containsExactly("兩\n行, 一\"個\"值");
  }

  @Test
  void a_nul_in_any_field_spoils_its_row_and_not_the_night() {
    String good = row("S", WANG, 1, 6);
    List<String> rows = new ArrayList<>(List.of(good));
    String[] fields = row("S", WANG, 2, 6).split(",", -1);
    for (int field = 0; field < fields.length; field++) {
      String[] spoilt = fields.clone();
      spoilt[field] += "\0";
      rows.add(String.join(",", spoilt));
    }
    lab.deliver(hours, FULL, 1, rows.toArray(String[]::new));

    FileRecord file = lab.takeOne(hours);

    assertThat(file.status()).isEqualTo(FileStatus.TAKEN);
    assertThat(file.counts().inserted()).isEqualTo(1);
    assertThat(file.counts().exceptions())
        .isEqualTo(Map.of(ExceptionCode.BAD_ROW, (long) fields.length));
  }

  private static FeedCounts counts(
      long read, long inserted, long updated, long unchanged, long withdrawn) {
    return new FeedCounts(read, inserted, updated, unchanged, withdrawn, Map.of(), Map.of());
  }

  private List<String> history() {
    return db.list(
        """
        select course_code - 1000000 || ' ' || tenths || ' ' || change
          from training.hour_history order by 1
        """,
        row -> row.getString(1));
  }

  private List<String> exceptions() {
    return db.list(
        "select line || ' ' || code from intake.row_exception order by line, id",
        row -> row.getString(1));
  }

  private long touched() {
    return db.count("select count(*) from intake.touched_person");
  }

  private void forgetTouched() {
    db.update("delete from intake.touched_person");
  }
}
