package tw.proteacher.persistence.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.proteacher.intake.FeedMode.DELTA;
import static tw.proteacher.intake.FeedMode.FULL;
import static tw.proteacher.persistence.training.HoursLine.row;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLTransactionRollbackException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.intake.FeedLab;
import tw.proteacher.persistence.intake.FeedLedger;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.training.model.HoursFeed;

@DisplayName("研習時數匯入：旁及之事")
class HoursBesideOthersTest {
  private static final String WANG = "A123456789";
  private static final String LEE = "B123456780";
  private static final String STRANGER = "C123456781";

  @TempDir Path inbox;

  private FeedLab lab;
  private HoursFeed hours;
  private Db db;
  private Runnable meanwhile = () -> {};

  @BeforeEach
  void two_teachers_with_one_course_each() {
    lab = new FeedLab(TestDatabase.fresh(), inbox).with(interrupted(new HoursLedger()));
    hours = new HoursFeed(lab.rosters());
    db = lab.db();
    lab.person(WANG);
    lab.person(LEE);
    lab.school("114601");
    // Small ledgers lose large shares: the brake has tests of its own.
    db.update("update intake.setting set value = '100' where name = 'brake.hours.percent'");
    lab.deliver(hours, FULL, 1, row("S", WANG, 1, 6), row("S", LEE, 1, 3));
    lab.takeOne(hours);
    db.update("delete from intake.touched_person");
  }

  @Test
  void what_a_centre_enters_at_the_same_moment_is_not_overwritten() {
    lab.deliver(hours, DELTA, 2, row("U", WANG, 1, 8), row("D", LEE, 1, 3));
    meanwhile =
        () ->
            db.update(
                """
                update training.hour_record
                   set source = 'C', line_fp = null, tenths = 90, changed_on = clock_timestamp()
                """);

    assertThatThrownBy(() -> lab.takeOne(hours))
        .hasRootCauseInstanceOf(SQLTransactionRollbackException.class);
    meanwhile = () -> {};
    lab.takeOne(hours);

    assertThat(live()).containsExactly(90, 90);
    assertThat(db.count("select count(*) from training.conflict where status = 'OPEN'"))
        .isEqualTo(2);
    assertThat(db.count("select count(*) from training.hour_history")).isZero();
  }

  @Test
  void hours_that_count_towards_no_certification_touch_nobody() {
    lab.deliver(hours, DELTA, 2, general(row("A", WANG, 2, 6)));
    lab.takeOne(hours);
    lab.deliver(hours, DELTA, 3, general(row("U", WANG, 2, 7)));
    lab.takeOne(hours);
    lab.deliver(hours, FULL, 4, row("S", LEE, 1, 3), row("S", WANG, 1, 6));
    lab.takeOne(hours);

    assertThat(live()).containsExactly(30, 60);
    assertThat(db.count("select count(*) from training.hour_history")).isEqualTo(2);
    assertThat(touched()).isZero();
  }

  @Test
  void hours_that_no_longer_count_touch_their_teacher() {
    lab.deliver(hours, DELTA, 2, general(row("U", WANG, 1, 6)));

    lab.takeOne(hours);

    assertThat(touched()).isEqualTo(1);
  }

  @Test
  void a_full_file_without_hours_that_count_touches_their_teacher() {
    lab.deliver(hours, FULL, 2, row("S", WANG, 1, 6));

    lab.takeOne(hours);

    assertThat(touched()).isEqualTo(1);
  }

  /** Somebody does something between the comparing and the writing. */
  private FeedLedger<?> interrupted(FeedLedger<?> ledger) {
    return (FeedLedger<?>)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {FeedLedger.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("apply")) {
                meanwhile.run();
              }
              try {
                return method.invoke(ledger, arguments);
              } catch (InvocationTargetException failed) {
                throw failed.getCause();
              }
            });
  }

  @Test
  void a_row_that_waited_goes_to_the_record_that_its_person_was_merged_into() {
    lab.deliver(hours, DELTA, 2, row("A", STRANGER, 2, 9));
    lab.takeOne(hours);
    long gone = lab.person(STRANGER);
    long kept = db.count("select person_id from training.hour_record where tenths = 60");
    db.update("update directory.person set merged_into = ? where id = ?", kept, gone);

    lab.retry(hours);

    assertThat(db.count("select person_id from training.hour_record where tenths = 90"))
        .isEqualTo(kept);
  }

  private static String general(String row) {
    return row.replace(",B1,", ",G0,");
  }

  private List<Integer> live() {
    return db.list(
        "select tenths from training.hour_record where state = 'L' order by 1",
        row -> row.getInt(1));
  }

  private long touched() {
    return db.count("select count(*) from intake.touched_person");
  }
}
