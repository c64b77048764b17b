package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.Tier;
import tw.proteacher.intake.Progress;
import tw.proteacher.persistence.TestTransaction;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.persistence.intake.LateException;
import tw.proteacher.persistence.intake.Tally;
import tw.proteacher.shared.PersonId;

@DisplayName("舊證匯入")
class CertificatesLedgerTest {
  private static final Line INITIAL =
      new Line(1, "INITIAL", "A104000811", 95, LocalDate.of(2006, 10, 23));
  private static final Line ADVANCED = new Line(1, "ADVANCED", "96", 96, null);
  private static final Line MENTOR =
      new Line(1, "MENTOR", "C104001811", 104, LocalDate.of(2015, 10, 23));

  private final CertificatesLedger ledger = new CertificatesLedger();
  private CertificationDatabase data;
  private int night;

  @BeforeEach
  void people() {
    data = new CertificationDatabase();
    data.teacher(1, CertificationDatabase.TAINAN);
    data.teacher(2, CertificationDatabase.TAINAN);
  }

  private record Line(
      long person, String tier, String number, int year, @Nullable LocalDate obtained) {
    Line of(long other) {
      return new Line(other, tier, number, year, obtained);
    }

    Line obtained(LocalDate day) {
      return new Line(person, tier, number, year, day);
    }
  }

  private record Night(Tally tally, List<LateException> late) {}

  private Night full(Line... lines) {
    return take('S', true, true, lines);
  }

  private Night fullWithoutFingerprints(Line... lines) {
    return take('S', true, false, lines);
  }

  private Night delta(char action, Line... lines) {
    return take(action, false, false, lines);
  }

  /** What the engine does with a file: stage, judge, refuse, apply. */
  private Night take(char action, boolean full, boolean fingerprints, Line... lines) {
    return TestTransaction.in(
        data.source,
        tx ->
            tx.on(
                connection -> {
                  boolean met = stage(connection, fingerprints, action, lines);
                  Instant at =
                      LocalDate.of(2025, 11, 22)
                          .plusDays(night++)
                          .atStartOfDay()
                          .toInstant(ZoneOffset.UTC);
                  FeedSession session =
                      new FeedSession(connection, full, met, 1, at, Progress.none());
                  List<LateException> late = ledger.judge(session);
                  for (LateException refused : late) {
                    tx.update("update stage set action = 'X' where line = ?", refused.line());
                  }
                  return new Night(ledger.apply(session), late);
                }));
  }

  private boolean stage(Connection connection, boolean fingerprints, char action, Line... lines)
      throws SQLException {
    boolean met = false;
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "create temporary table stage (line int, action \"char\", fp bigint, "
              + ledger.stagingColumns()
              + ") on commit drop");
      statement.execute("create temporary table unseen on commit drop as " + ledger.fingerprints());
      statement.execute("alter table unseen rename line_fp to fp");
    }
    int number = 1;
    for (Line line : lines) {
      number++;
      long fp = line.hashCode();
      if (fingerprints) {
        try (PreparedStatement seen =
            connection.prepareStatement("delete from unseen where fp = ? returning fp")) {
          seen.setLong(1, fp);
          if (seen.executeQuery().next()) {
            met = true;
            continue;
          }
        }
      }
      insert(connection, action, number, fp, line);
    }
    return met;
  }

  private static void insert(Connection connection, char action, int number, long fp, Line line)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into stage values (?, ?::\"char\", ?, ?, ?, ?, ?, ?, '舊平臺', '{}')")) {
      Object[] values = {
        number,
        String.valueOf(action),
        fp,
        line.person(),
        line.tier(),
        line.number(),
        line.year(),
        line.obtained()
      };
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private List<String> rows() {
    return data.db.list(
        """
        select concat_ws(' ', person_id, tier, number, state) from certification.legacy_certificate
         order by person_id, tier, number\
        """,
        row -> row.getString(1));
  }

  private List<String> certificates() {
    return data.db.list(
        """
        select concat_ws(' ', person_id, tier, number, state, question, expires_on)
          from certification.certificate order by person_id, tier\
        """,
        row -> row.getString(1));
  }

  private void decide(long person, LegacyState to) {
    TestTransaction.in(
        data.source,
        db -> {
          JdbcLegacyCertificates legacy = new JdbcLegacyCertificates(db);
          JdbcCertificates certificates = new JdbcCertificates(db);
          for (LegacyCertificate row : legacy.lockOf(new PersonId(person))) {
            if (row.state() == LegacyState.PENDING) {
              legacy.move(row, to, new PersonId(person), Instant.now());
              if (to == LegacyState.IMPORTED) {
                certificates.takeOver(row, row.tier() == Tier.MENTOR ? expiry(row) : null);
              }
            }
          }
          return "";
        });
  }

  private static LocalDate expiry(LegacyCertificate row) {
    LocalDate obtained = row.obtainedOn();
    return (obtained == null ? row.schoolYear().lastDay() : obtained).plusYears(10);
  }

  @Test
  @DisplayName("§4: 種子的三筆舊證等待本人決定，決定前不採計")
  void the_seeds_own_rows_wait_for_their_owner_and_count_for_nothing() {
    Night night = full(INITIAL, ADVANCED, MENTOR);

    assertThat(night.tally()).isEqualTo(new Tally(3, 0, 0, 0));
    assertThat(rows()).allMatch(row -> row.endsWith("PENDING"));
    assertThat(new JdbcCertificateRegister(data.db).of(new PersonId(1))).isEmpty();
  }

  @Test
  @DisplayName("§4: 匯入後（含僅有年度者）即為證書")
  void imported_rows_become_certificates() {
    full(INITIAL, ADVANCED, MENTOR);

    decide(1, LegacyState.IMPORTED);

    JdbcCertificateRegister register = new JdbcCertificateRegister(data.db);
    assertThat(register.of(new PersonId(1))).hasSize(3);
    assertThat(register.holds(new PersonId(1), Tier.ADVANCED, LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(register.holds(new PersonId(1), Tier.MENTOR, LocalDate.of(2025, 10, 22))).isTrue();
    assertThat(register.holds(new PersonId(1), Tier.MENTOR, LocalDate.of(2025, 10, 23))).isFalse();
    assertThat(data.db.count("select count(*) from intake.touched_person")).isEqualTo(1);
  }

  @Test
  void the_same_file_again_changes_nothing() {
    full(INITIAL, ADVANCED);

    assertThat(full(INITIAL, ADVANCED).tally()).isEqualTo(new Tally(0, 0, 0, 0));
    assertThat(fullWithoutFingerprints(INITIAL, ADVANCED).tally()).isEqualTo(new Tally(0, 0, 2, 0));
    assertThat(data.db.count("select count(*) from certification.legacy_history")).isZero();
  }

  @Test
  @DisplayName("§5 no. 16: 不匯入者維持不匯入，內容變更才重新詢問")
  void rejected_rows_stay_rejected_until_their_content_changes() {
    full(INITIAL, ADVANCED);
    decide(1, LegacyState.REJECTED);

    fullWithoutFingerprints(INITIAL, ADVANCED);
    List<String> unchanged = rows();
    Night changed = full(INITIAL.obtained(LocalDate.of(2006, 11, 1)), ADVANCED);

    assertThat(unchanged).allMatch(row -> row.endsWith("REJECTED"));
    assertThat(changed.tally()).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(rows()).containsExactly("1 ADVANCED 96 REJECTED", "1 INITIAL A104000811 PENDING");
  }

  @Test
  void changed_content_of_an_imported_row_asks_again_and_leaves_the_certificate_alone() {
    full(INITIAL);
    decide(1, LegacyState.IMPORTED);

    delta('U', INITIAL.obtained(LocalDate.of(2006, 11, 1)));

    assertThat(rows()).containsExactly("1 INITIAL A104000811 PENDING");
    assertThat(certificates()).containsExactly("1 INITIAL A104000811 VALID");
  }

  @Test
  @DisplayName("上游撤回已匯入的舊證: 證書保留並加註，歷程保留")
  void a_withdrawn_row_that_was_imported_only_raises_a_question() {
    full(INITIAL, ADVANCED);
    decide(1, LegacyState.IMPORTED);

    Night night = full(INITIAL);

    assertThat(night.tally()).isEqualTo(new Tally(0, 0, 0, 1));
    assertThat(rows()).containsExactly("1 ADVANCED 96 WITHDRAWN", "1 INITIAL A104000811 IMPORTED");
    assertThat(certificates())
        .containsExactly("1 ADVANCED 96 VALID WITHDRAWN_UPSTREAM", "1 INITIAL A104000811 VALID");
    assertThat(
            data.db.count(
                "select count(*) from certification.legacy_history where cause = 'WITHDRAWN'"))
        .isEqualTo(1);
  }

  @Test
  void a_row_that_comes_back_unchanged_takes_up_its_old_state() {
    full(INITIAL, ADVANCED);
    decide(1, LegacyState.IMPORTED);
    delta('D', ADVANCED);

    Night night = delta('A', ADVANCED);

    assertThat(night.tally()).isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(rows()).allMatch(row -> row.endsWith("IMPORTED"));
    assertThat(certificates()).noneMatch(row -> row.contains("UPSTREAM"));
  }

  @Test
  @DisplayName("§5 no. 15: 同一證號兩人，兩筆都保留待處理")
  void a_number_that_two_people_claim_is_held_for_both() {
    Night night = full(INITIAL, INITIAL.of(2), ADVANCED, ADVANCED.of(2));

    assertThat(night.late()).hasSize(2);
    assertThat(night.tally()).isEqualTo(new Tally(2, 0, 0, 0));
    assertThat(rows())
        .containsExactly(
            "1 ADVANCED 96 PENDING",
            "1 INITIAL A104000811 HELD",
            "2 ADVANCED 96 PENDING",
            "2 INITIAL A104000811 HELD");
  }

  @Test
  void a_later_claim_holds_the_undecided_row_of_the_first_as_well() {
    full(INITIAL);

    Night night = delta('A', INITIAL.of(2));

    assertThat(night.late()).hasSize(1);
    assertThat(rows()).containsExactly("1 INITIAL A104000811 HELD", "2 INITIAL A104000811 HELD");
  }

  @Test
  void a_later_claim_does_not_take_an_imported_certificate_away() {
    full(INITIAL);
    decide(1, LegacyState.IMPORTED);

    delta('A', INITIAL.of(2));

    assertThat(rows())
        .containsExactly("1 INITIAL A104000811 IMPORTED", "2 INITIAL A104000811 HELD");
    assertThat(certificates()).containsExactly("1 INITIAL A104000811 VALID DUP_NUMBER");
  }

  @Test
  void a_claim_that_is_corrected_upstream_frees_the_other() {
    full(INITIAL, INITIAL.of(2));

    Night night = full(INITIAL);

    assertThat(night.late()).isEmpty();
    assertThat(night.tally()).isEqualTo(new Tally(1, 0, 0, 0));
    assertThat(rows())
        .containsExactly("1 INITIAL A104000811 PENDING", "2 INITIAL A104000811 WITHDRAWN");
  }

  @Test
  void a_number_that_moves_from_one_person_to_another_is_not_claimed_twice() {
    full(INITIAL, ADVANCED);

    Night night = full(INITIAL.of(2), ADVANCED);

    assertThat(night.late()).isEmpty();
    assertThat(rows())
        .containsExactly(
            "1 ADVANCED 96 PENDING",
            "1 INITIAL A104000811 WITHDRAWN",
            "2 INITIAL A104000811 PENDING");
  }

  @Test
  void what_an_operator_decided_about_a_number_is_not_asked_again() {
    full(INITIAL, INITIAL.of(2));
    TestTransaction.in(
        data.source,
        db -> {
          JdbcLegacyCertificates legacy = new JdbcLegacyCertificates(db);
          for (LegacyCertificate row : legacy.lockClaims("A104000811")) {
            boolean rightful = row.person().value() == 1;
            legacy.move(
                row,
                rightful ? LegacyState.PENDING : LegacyState.REJECTED,
                new PersonId(2),
                Instant.now());
          }
          return "";
        });

    Night night = full(INITIAL, INITIAL.of(2));

    assertThat(night.late()).isEmpty();
    assertThat(rows())
        .containsExactly("1 INITIAL A104000811 PENDING", "2 INITIAL A104000811 REJECTED");
  }

  @Test
  void an_unusable_row_keeps_what_is_on_record() {
    full(INITIAL, ADVANCED);

    Night night = take('X', true, false, INITIAL, ADVANCED);

    assertThat(night.tally()).isEqualTo(new Tally(0, 0, 0, 0));
    assertThat(rows()).allMatch(row -> row.endsWith("PENDING"));
  }

  @Test
  void no_feed_touches_a_certificate_issued_here() {
    data.db.update(
        """
        insert into certification.certificate (person_id, tier, number, school_year, source,
          authority, holder_name, school_name, issued_on)
        values (1, 'INITIAL', 'A104000811', 104, 'ISSUED', '67000', '王小明', '市立仁德國小',
          '2015-10-23')\
        """);

    full(INITIAL.of(2));
    full();

    assertThat(certificates()).containsExactly("1 INITIAL A104000811 VALID");
    assertThat(rows()).containsExactly("2 INITIAL A104000811 WITHDRAWN");
  }
}
