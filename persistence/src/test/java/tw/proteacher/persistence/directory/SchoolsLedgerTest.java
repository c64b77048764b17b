package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.Progress;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.Tally;
import tw.proteacher.persistence.jdbc.Db;

@DisplayName("學校名錄匯入")
class SchoolsLedgerTest {
  private static final Instant NIGHT = Instant.parse("2025-11-22T18:30:00Z");
  private static final String RENDE = row("S", "114601", "市立仁德國小", false, "67000", "OPEN", 23);
  private static final String WENXIAN = row("S", "114602", "市立文賢國小", false, "67000", "OPEN", 40);

  private final SchoolsLedger ledger = new SchoolsLedger();
  private DataSource database;
  private Db db;

  @BeforeEach
  void empty() {
    database = TestDatabase.fresh();
    db = new Db(database);
  }

  @Test
  void new_schools_are_written_and_the_same_file_changes_nothing() {
    assertThat(night(true, RENDE, WENXIAN)).isEqualTo(new Tally(2, 0, 0, 0));
    assertThat(night(true, RENDE, WENXIAN)).isEqualTo(new Tally(0, 0, 2, 0));
  }

  @Test
  void a_school_that_is_left_out_is_closed_and_may_open_again() {
    night(true, RENDE, WENXIAN);

    assertThat(night(true, RENDE)).isEqualTo(new Tally(0, 0, 1, 1));
    assertThat(schools()).containsExactly("市立仁德國小 OPEN 23", "市立文賢國小 CLOSED 40");

    assertThat(night(true, RENDE, WENXIAN)).isEqualTo(new Tally(0, 1, 1, 0));
    assertThat(schools()).containsExactly("市立仁德國小 OPEN 23", "市立文賢國小 OPEN 40");
  }

  @Test
  void a_merged_school_keeps_its_row() {
    night(true, RENDE, WENXIAN);

    night(false, row("U", "114602", "市立文賢國小", false, "67000", "MERGED", 40));

    assertThat(schools()).containsExactly("市立仁德國小 OPEN 23", "市立文賢國小 MERGED 40");
  }

  @Test
  void a_damaged_name_does_not_replace_a_good_one() {
    night(true, RENDE);

    Tally tally = night(true, row("S", "114601", "市立仁?國小", true, "67000", "OPEN", 24));

    assertThat(tally).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(schools()).containsExactly("市立仁德國小 OPEN 24");
  }

  @Test
  void a_withdrawal_counts_once() {
    night(true, RENDE);

    assertThat(night(false, row("D", "114601", "", false, "", "CLOSED", 0)))
        .isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(night(false, row("D", "114601", "", false, "", "CLOSED", 0)))
        .isEqualTo(new Tally(0, 0, 1, 0));
  }

  @Test
  void people_of_a_school_that_moves_to_another_county_are_looked_at_anew() {
    night(true, RENDE);
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        values (7, '\\x01', 'k1', '\\x00', '', '王小明')\
        """);
    db.update(
        """
        insert into directory.membership
          (person_id, school_id, title, appointment, is_main, starts_on)
        select 7, id, '教師', 'REGULAR', true, '2020-08-01' from directory.school\
        """);

    night(true, row("S", "114601", "市立仁德國小", false, "68000", "OPEN", 23));

    assertThat(db.list("select person_id from intake.touched_person", row -> row.getLong(1)))
        .containsExactly(7L);
  }

  private Tally night(boolean full, String... rows) {
    return TestTransaction.in(
        database,
        tx -> {
          tx.update(
              "create temporary table stage (line int, action \"char\", fp bigint, "
                  + ledger.stagingColumns()
                  + ") on commit drop");
          int line = 2;
          for (String row : rows) {
            tx.update("insert into stage select " + line++ + ", " + row);
          }
          return tx.on(
              connection ->
                  ledger.apply(
                      new FeedSession(connection, full, false, 0, NIGHT, Progress.none())));
        });
  }

  private List<String> schools() {
    return db.list(
        "select name || ' ' || status || ' ' || classes from directory.school order by code",
        row -> row.getString(1));
  }

  private static String row(
      String action,
      String code,
      String name,
      boolean lost,
      String county,
      String status,
      int classes) {
    return "'%s'::\"char\", %d, '%s', '%s', %s, '%s', 'ELEMENTARY', %d, 300, 30, '%s', null, null"
        .formatted(
            action,
            (code + name + county + status + classes).hashCode(),
            code,
            name,
            lost,
            county,
            classes,
            status);
  }
}
