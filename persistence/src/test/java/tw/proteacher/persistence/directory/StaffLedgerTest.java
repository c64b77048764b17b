package tw.proteacher.persistence.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
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

@DisplayName("教職員匯入")
class StaffLedgerTest {
  private static final LocalDate SATURDAY = LocalDate.of(2025, 11, 22);
  private static final LocalDate SUNDAY = SATURDAY.plusDays(1);
  private static final LocalDate MONDAY = SATURDAY.plusDays(2);
  private static final StaffLine WANG =
      new StaffLine("wang", "王小明", 1, "教師", "REGULAR", 35, null, false);

  private final StaffLedger ledger = new StaffLedger();
  private DataSource database;
  private Db db;

  @BeforeEach
  void twoSchools() {
    database = TestDatabase.fresh();
    db = new Db(database);
    db.update(
        """
        insert into directory.school (id, code, name, county_code, level) values
          (1, '114601', '市立仁德國小', '67000', 'ELEMENTARY'),
          (2, '114602', '市立文賢國小', '67000', 'ELEMENTARY')\
        """);
  }

  @Test
  void the_first_file_creates_people_with_their_accounts() {
    Tally tally = full(SATURDAY, WANG, WANG.called("李大同").as("lee"));

    assertThat(tally).isEqualTo(new Tally(2, 0, 0, 0));
    assertThat(db.count("select count(*) from directory.person where subject is not null"))
        .isEqualTo(2);
    assertThat(open()).containsExactly("李大同@1 教師 3.5", "王小明@1 教師 3.5");
  }

  @Test
  void the_same_file_again_changes_nothing() {
    full(SATURDAY, WANG);
    forgetTouched();

    Tally byFingerprint = full(SUNDAY, WANG);
    Tally inFull = fullWithoutFingerprints(MONDAY, WANG);

    assertThat(byFingerprint).isEqualTo(new Tally(0, 0, 0, 0));
    assertThat(inFull).isEqualTo(new Tally(0, 0, 1, 0));
    assertThat(history()).isEmpty();
    assertThat(touched()).isZero();
  }

  @Test
  void a_new_title_ends_the_membership_by_date_and_opens_its_successor() {
    full(SATURDAY, WANG);
    forgetTouched();

    Tally tally = full(SUNDAY, WANG.titled("組長"));

    assertThat(tally).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(open()).containsExactly("王小明@1 組長 3.5");
    assertThat(history()).containsExactly("教師 2025-11-22 CHANGED");
    assertThat(touched()).isEqualTo(1);
  }

  @Test
  void a_new_name_keeps_the_old_one_in_the_history() {
    full(SATURDAY, WANG);

    full(SUNDAY, WANG.called("王大明"));

    assertThat(open()).containsExactly("王大明@1 教師 3.5");
    assertThat(history()).containsExactly("教師 2025-11-22 CHANGED");
    assertThat(
            db.list(
                "select name || ' ' || used_until from directory.person_name_history",
                row -> row.getString(1)))
        .containsExactly("王小明 2025-11-23");
  }

  @Test
  void a_damaged_name_does_not_replace_a_good_one() {
    full(SATURDAY, WANG);

    full(SUNDAY, WANG.damaged("王小?"));

    assertThat(open()).containsExactly("王小明@1 教師 3.5");
    assertThat(history()).isEmpty();
  }

  @Test
  void years_change_in_place_and_eligibility_is_to_be_computed_anew() {
    full(SATURDAY, WANG);
    forgetTouched();

    Tally tally = full(SUNDAY, WANG.years(45));

    assertThat(tally).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(open()).containsExactly("王小明@1 教師 4.5");
    assertThat(history()).isEmpty();
    assertThat(touched()).isEqualTo(1);
  }

  @Test
  void whoever_a_full_file_leaves_out_has_left_on_its_day_and_may_come_back() {
    full(SATURDAY, WANG, WANG.as("lee"));

    Tally left = full(SUNDAY, WANG);
    assertThat(left).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(history()).containsExactly("教師 2025-11-23 ABSENT");

    Tally back = full(MONDAY, WANG, WANG.as("lee"));
    assertThat(back).isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(history()).isEmpty();
    assertThat(open()).hasSize(2);
  }

  @Test
  void a_transfer_ends_one_membership_and_opens_another() {
    full(SATURDAY, WANG);

    Tally tally = full(SUNDAY, WANG.at(2));

    assertThat(tally).isEqualTo(new Tally(1, 0, 0, 1));
    assertThat(open()).containsExactly("王小明@2 教師 3.5");
    assertThat(history()).containsExactly("教師 2025-11-23 ABSENT");
  }

  @Test
  void a_person_may_stand_at_two_schools() {
    full(SATURDAY, WANG, WANG.at(2));

    assertThat(db.count("select count(*) from directory.person")).isEqualTo(1);
    assertThat(open()).containsExactly("王小明@1 教師 3.5", "王小明@2 教師 3.5");
  }

  @Test
  void absence_from_a_delta_means_nothing_and_a_withdrawal_ends() {
    full(SATURDAY, WANG, WANG.as("lee"));

    Tally tally = delta(SUNDAY, 'D', WANG);

    assertThat(tally).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(open()).hasSize(1);
    assertThat(history()).containsExactly("教師 2025-11-23 WITHDRAWN");
    assertThat(delta(MONDAY, 'D', WANG)).isEqualTo(new Tally(0, 0, 1, 0));
  }

  @Test
  void a_day_of_leaving_ends_the_membership_once_it_has_come() {
    full(SATURDAY, WANG.leaving(MONDAY));
    assertThat(open()).hasSize(1);

    full(SUNDAY, WANG.leaving(SATURDAY));
    assertThat(open()).isEmpty();
    assertThat(history()).containsExactly("教師 2025-11-22 LEFT");

    Tally again = full(MONDAY, WANG.leaving(SATURDAY));
    assertThat(again).isEqualTo(new Tally(0, 0, 0, 0));
    assertThat(full(MONDAY.plusDays(1), WANG)).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(open()).hasSize(1);
    assertThat(history()).containsExactly("教師 2025-11-22 LEFT");
  }

  @Test
  void a_key_that_is_present_but_unusable_is_not_absent() {
    full(SATURDAY, WANG, WANG.as("lee"));

    Tally tally = night(SUNDAY, true, true, 'X', WANG.titled("?"));

    assertThat(tally).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(open()).containsExactly("王小明@1 教師 3.5");
  }

  @Test
  void an_account_does_not_move_to_another_person() {
    full(SATURDAY, WANG);

    full(SUNDAY, WANG, WANG.as("lee").withAccountOf("wang"));

    assertThat(db.list("select subject from directory.person order by id", row -> row.getString(1)))
        .containsExactly("wang", null);
  }

  @Test
  void the_brake_sees_how_many_memberships_a_full_file_would_end() {
    full(SATURDAY, WANG, WANG.as("lee"), WANG.at(2));

    long[] counts =
        inSession(
            SUNDAY,
            true,
            true,
            List.of(),
            'S',
            session -> new long[] {ledger.live(session), ledger.missing(session)});

    assertThat(counts).containsExactly(3, 3);
  }

  private Tally full(LocalDate day, StaffLine... lines) {
    return night(day, true, true, 'S', lines);
  }

  private Tally fullWithoutFingerprints(LocalDate day, StaffLine... lines) {
    return night(day, true, false, 'S', lines);
  }

  private Tally delta(LocalDate day, char action, StaffLine... lines) {
    return night(day, false, true, action, lines);
  }

  private Tally night(
      LocalDate day, boolean full, boolean fingerprints, char action, StaffLine... lines) {
    return inSession(day, full, fingerprints, List.of(lines), action, ledger::apply);
  }

  private interface Work<T> {
    T on(FeedSession session) throws SQLException;
  }

  /** What the engine does: lines on record are not staged; what it did not meet is unseen. */
  private <T> T inSession(
      LocalDate day,
      boolean full,
      boolean fingerprints,
      List<StaffLine> lines,
      char action,
      Work<T> work) {
    return TestTransaction.in(
        database,
        tx ->
            tx.on(
                connection -> {
                  stage(connection, fingerprints && action == 'S', action, lines);
                  long file = file(tx, day, full);
                  Instant at = day.atTime(4, 0).toInstant(java.time.ZoneOffset.UTC);
                  return work.on(
                      new FeedSession(connection, full, fingerprints, file, at, Progress.none()));
                }));
  }

  private void stage(Connection connection, boolean skipKnown, char action, List<StaffLine> lines)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create temporary table stage (line int, action \"char\", fp bigint, "
              + ledger.stagingColumns()
              + ") on commit drop");
      statement.execute(
          "create temporary table unseen on commit drop as select fp from ("
              + ledger.fingerprints()
              + ") known (fp)");
    }
    String insert =
        """
        insert into stage select ?, ?::"char", ?, (select id from directory.person
          where id_hash = ?), ?, ?, ?, 'k1', 'sealed', 'A12****789', ?, ?, ?, null, ?, ?, true,
          date '2015-08-01', ?, ?, true, ''\
        """;
    int line = 2;
    for (StaffLine row : lines) {
      long fp = row.hashCode();
      try (PreparedStatement seen =
          connection.prepareStatement("delete from unseen where fp = ? returning fp")) {
        seen.setLong(1, fp);
        if (seen.executeQuery().next() && skipKnown) {
          continue;
        }
      }
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        Object[] values = {
          line++,
          String.valueOf(action),
          fp,
          row.id().getBytes(java.nio.charset.StandardCharsets.UTF_8),
          row.school(),
          row.leavesOn(),
          row.id().getBytes(java.nio.charset.StandardCharsets.UTF_8),
          row.subject(),
          row.name(),
          row.lost(),
          row.title(),
          row.appointment(),
          row.years(),
          row.years()
        };
        for (int i = 0; i < values.length; i++) {
          statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
      }
    }
  }

  private static long file(Db tx, LocalDate day, boolean full) {
    return tx.one(
        """
        insert into intake.feed_file (file, kind, mode, status, seen_at)
        values (?, 'staff', ?, 'TAKEN', now()) returning id\
        """,
        row -> row.getLong(1),
        "staff-x-" + day.toString().replace("-", "") + ".csv",
        full ? "full" : "delta");
  }

  private List<String> open() {
    return db.list(
        """
        select p.name || '@' || m.school_id || ' ' || m.title || ' ' || m.regular_years
          from directory.membership m join directory.person p on p.id = m.person_id
         where m.ends_on is null order by p.name collate "C", m.school_id\
        """,
        row -> row.getString(1));
  }

  private List<String> history() {
    return db.list(
        """
        select title || ' ' || ends_on || ' ' || ended_by from directory.membership
         where ends_on is not null order by id\
        """,
        row -> row.getString(1));
  }

  private long touched() {
    return db.count("select count(*) from intake.touched_person");
  }

  private void forgetTouched() {
    db.update("delete from intake.touched_person");
  }
}
