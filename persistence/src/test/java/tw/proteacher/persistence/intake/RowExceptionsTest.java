package tw.proteacher.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.exceptions.ExceptionFilter;
import tw.proteacher.intake.exceptions.ExceptionRow;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;

@DisplayName("例外查詢")
class RowExceptionsTest {
  private static final Reach NATION = new Reach(true, Set.of(), Set.of(), null);
  private static final Reach TAINAN =
      new Reach(false, Set.of(new CountyCode("67000")), Set.of(), null);

  private Db db;
  private JdbcRowExceptions exceptions;

  @BeforeEach
  void three_rows_in_two_files() {
    db = new Db(TestDatabase.fresh());
    exceptions = new JdbcRowExceptions(db);
    db.update(
        """
        insert into directory.school (code, name, county_code, level) values
          ('111111', '仁德國小', '67000', 'PRIMARY'), ('222222', '桃園國小', '68000', 'PRIMARY')
        """);
    db.update(
        """
        insert into intake.feed_file (run_id, file, kind, status, seen_at) values
          (1, 'hours-full-20251122.csv', 'hours', 'TAKEN', now()),
          (2, 'staff-full-20251122.csv', 'staff', 'TAKEN', now())
        """);
    db.update(
        """
        insert into intake.row_exception (file_id, line, code, school_code, key, raw) values
          (1, 2, 'BAD_ID', '111111', 'A1*** 1234567', 'S,A1***'),
          (1, 3, 'BAD_HOURS', '222222', 'B1*** 1234567', 'S,B1***'),
          (2, 4, 'BAD_ROW', null, '', 'x')
        """);
  }

  @Test
  void the_nation_sees_all_the_newest_first() {
    var page = exceptions.page(ExceptionFilter.any(), NATION, 0, 2);

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.rows()).extracting(ExceptionRow::code).containsExactly("BAD_ROW", "BAD_HOURS");
  }

  @Test
  void a_county_sees_rows_of_its_own_schools_only() {
    var page = exceptions.page(ExceptionFilter.any(), TAINAN, 0, 10);

    assertThat(page.rows()).extracting(ExceptionRow::schoolName).containsExactly("仁德國小");
    assertThat(exceptions.page(filter(null, "", "", "222222", ""), TAINAN, 0, 10).rows()).isEmpty();
  }

  @Test
  void rows_are_forgotten_once_their_days_are_over() {
    db.update("update intake.feed_file set finished_at = '2025-11-22 03:00+08' where run_id = 1");
    db.update("update intake.setting set value = '30' where name = 'exceptions.days'");

    assertThat(exceptions.forgetOld(LocalDate.of(2025, 12, 22))).isZero();
    assertThat(exceptions.forgetOld(LocalDate.of(2025, 12, 23))).isEqualTo(2);
    assertThat(exceptions.page(ExceptionFilter.any(), NATION, 0, 10).rows())
        .extracting(ExceptionRow::code)
        .containsExactly("BAD_ROW");
  }

  @Test
  void whoever_has_no_county_sees_nothing() {
    Reach nothing = new Reach(false, Set.of(), Set.of(), null);

    assertThat(exceptions.page(ExceptionFilter.any(), nothing, 0, 10).rows()).isEmpty();
  }

  @Test
  void every_filter_narrows() {
    assertThat(exceptions.page(filter(1L, "", "", "", ""), NATION, 0, 10).total()).isEqualTo(2);
    assertThat(exceptions.page(filter(null, "staff", "", "", ""), NATION, 0, 10).total())
        .isEqualTo(1);
    assertThat(exceptions.page(filter(1L, "", "BAD_ID", "", ""), NATION, 0, 10).total())
        .isEqualTo(1);
    assertThat(exceptions.page(filter(null, "", "", "", "68000"), NATION, 0, 10).total())
        .isEqualTo(1);
  }

  @Test
  void reading_on_after_a_key_meets_every_row_once() {
    var first = exceptions.after(ExceptionFilter.any(), NATION, 0, 2);
    var rest = exceptions.after(ExceptionFilter.any(), NATION, first.get(1).id(), 2);

    assertThat(first).extracting(ExceptionRow::line).containsExactly(2, 3);
    assertThat(rest).extracting(ExceptionRow::line).containsExactly(4);
  }

  private static ExceptionFilter filter(
      Long run, String kind, String code, String school, String county) {
    return new ExceptionFilter(run, kind, code, school, county);
  }
}
