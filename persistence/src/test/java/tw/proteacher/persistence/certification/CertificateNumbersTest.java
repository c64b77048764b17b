package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

@DisplayName("證號編配: 不跳號、不重號")
class CertificateNumbersTest {
  private static final SchoolYear YEAR = new SchoolYear(114);
  private static final int AT_ONCE = 40;

  private final CertificationDatabase data = new CertificationDatabase();

  @Test
  void two_hundred_at_once_have_no_gap_and_no_double_though_a_third_is_rolled_back()
      throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      boolean rollback = i % 3 == 2;
      work.add(() -> take(rollback));
    }

    List<Integer> kept = new ArrayList<>();
    ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      for (Future<Integer> one : officers.invokeAll(work)) {
        if (one.get() > 0) {
          kept.add(one.get());
        }
      }
    } finally {
      officers.shutdownNow();
    }

    assertThat(kept)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
  }

  @Test
  void a_series_begins_above_what_the_former_platform_gave_out() {
    data.teacher(1, CertificationDatabase.TAINAN);
    data.certificate(1, "INITIAL", "A114000811", 114, null);
    legacy(1, "A114000900");
    data.certificate(1, "ADVANCED", "B114000007", 114, null);
    data.certificate(1, "MENTOR", "96", 96, null);

    assertThat(next('A')).isEqualTo("A114000901");
    assertThat(next('B')).isEqualTo("B114000008");
    assertThat(next('C')).isEqualTo("C114000001");
  }

  @Test
  void a_number_that_came_in_later_is_stepped_over_not_jumped_to() {
    data.teacher(1, CertificationDatabase.TAINAN);
    assertThat(next('A')).isEqualTo("A114000001");
    data.certificate(1, "INITIAL", "A114000002", 114, null);
    legacy(1, "A114000003");
    data.certificate(1, "ADVANCED", "A114000500", 114, null);

    assertThat(next('A')).isEqualTo("A114000004");
  }

  @Test
  void the_number_of_a_withdrawn_certificate_stays_taken() {
    data.teacher(1, CertificationDatabase.TAINAN);
    assertThat(next('A')).isEqualTo("A114000001");
    data.certificate(1, "INITIAL", "A114000002", 114, null);
    data.db.update("update certification.certificate set state = 'WITHDRAWN'");

    assertThat(next('A')).isEqualTo("A114000003");
  }

  @Test
  void each_letter_and_year_counts_for_itself() {
    JdbcCertificateNumbers numbers = new JdbcCertificateNumbers(data.db);
    next('A');

    assertThat(numbers.next('A', new SchoolYear(115)))
        .isEqualTo(new CertificateNumber("A115000001"));
    assertThat(numbers.next('A', new SchoolYear(99)))
        .isEqualTo(new CertificateNumber("A099000001"));
  }

  @Test
  void a_full_series_is_refused_and_gives_no_longer_number() {
    data.teacher(1, CertificationDatabase.TAINAN);
    data.certificate(1, "INITIAL", "A114999999", 114, null);

    assertThatThrownBy(() -> next('A'))
        .isInstanceOf(RuleViolation.class)
        .hasMessage("certification.numbers.exhausted");
  }

  private String next(char letter) {
    return new JdbcCertificateNumbers(data.db).next(letter, YEAR).value();
  }

  /** The serial that was kept, or 0 where the transaction was rolled back. */
  private int take(boolean rollback) throws SQLException {
    try (Connection connection = data.source.getConnection()) {
      connection.setAutoCommit(false);
      CertificateNumber number = new JdbcCertificateNumbers(Db.over(connection)).next('C', YEAR);
      if (rollback) {
        connection.rollback();
        return 0;
      }
      connection.commit();
      return number.serial().orElseThrow();
    }
  }

  private void legacy(long person, String number) {
    data.db.update(
        """
        insert into certification.legacy_certificate (person_id, tier, number, school_year, state,
          live) values (?, 'INITIAL', ?, 114, 'PENDING', true)\
        """,
        person,
        number);
  }
}
