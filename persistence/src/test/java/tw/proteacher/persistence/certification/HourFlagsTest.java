package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;

@DisplayName("時數異動註記")
class HourFlagsTest extends ReviewCases {
  @Test
  void hours_that_were_withdrawn_after_sending_flag_the_case_once() {
    long mine = application(11, "FIRST_REVIEW");
    long record = hours(11, 501, "B1", 60);
    withdraw(record, 60);

    assertThat(records.flagShrunkenHours(NOW)).isOne();
    assertThat(records.flagShrunkenHours(NOW)).isZero();
    assertThat(filed(mine).flags())
        .extracting(FlagRow::code, FlagRow::facts)
        .containsExactly(
            tuple("certification.flag.hours_withdrawn", List.of("課程", "6", "0", "501")));
    assertThat(queries.openFlags(new CountyCode("67000"))).hasSize(1);
    assertThat(queries.openFlags(new CountyCode("10007"))).isEmpty();
    assertThat(queries.openFlags(null)).hasSize(1);
  }

  @Test
  void hours_that_shrank_flag_and_hours_that_came_back_or_grew_do_not() {
    long mine = application(11, "FIRST_REVIEW");
    change(hours(11, 501, "B1", 60), 60, 45);
    change(hours(11, 502, "B1", 30), 30, 90);
    long returned = hours(11, 503, "B1", 30);
    withdraw(returned, 30);
    country.db.update("update training.hour_record set state = 'L' where id = ?", returned);

    assertThat(records.flagShrunkenHours(NOW)).isOne();
    assertThat(filed(mine).flags())
        .extracting(FlagRow::code, FlagRow::facts)
        .containsExactly(
            tuple("certification.flag.hours_reduced", List.of("課程", "6", "4.5", "501")));
  }

  @Test
  void changes_before_sending_other_tiers_and_settled_cases_are_left_alone() {
    application(11, "FAILED");
    application(12, "FIRST_REVIEW");
    withdraw(hours(11, 501, "B1", 60), 60);
    withdraw(hours(12, 502, "M1", 60), 60);
    long early = hours(12, 503, "B1", 60);
    withdraw(early, 60);
    country.db.update(
        "update training.hour_record set changed_on = ? where id = ?", SENT.minusDays(1), early);

    assertThat(records.flagShrunkenHours(NOW)).isZero();
  }

  @Test
  void an_issued_certificate_stands_and_is_flagged_by_itself() {
    long mine = application(11, "CERTIFIED");
    long certificate =
        key(
            """
            insert into certification.certificate
              (person_id, tier, number, school_year, source, application_id, authority,
                holder_name, school_name, issued_on)
            values (11, 'INITIAL', 'A114000001', 114, 'ISSUED', %d, '67000', '教師11',
              '市立仁德國小', '2026-06-10')
            returning id\
            """
                .formatted(mine));
    country.db.update(
        "update certification.application set certificate_id = ? where id = ?", certificate, mine);
    withdraw(hours(11, 501, "B1", 60), 60);

    assertThat(records.flagShrunkenHours(NOW)).isOne();
    FlagRow flag = queries.openFlags(new CountyCode("67000")).get(0);
    assertThat(flag.certificate()).isEqualTo(certificate);
    assertThat(flag.application()).isNull();
    assertThat(
            country.db.count(
                "select count(*) from certification.certificate where state = 'VALID'"))
        .isOne();
  }

  @Test
  void a_case_of_the_ministrys_round_is_flagged_for_the_nation_and_for_no_county() {
    long mine = application(11, "FIRST_REVIEW");
    country.db.update("update certification.round set authority = 'MOE' where id = ?", round);
    withdraw(hours(11, 501, "B1", 60), 60);
    records.flagShrunkenHours(NOW);

    assertThat(queries.openFlags(new CountyCode("67000"))).isEmpty();
    assertThat(queries.openFlags(null)).extracting(FlagRow::application).containsExactly(mine);
    assertThat(records.subjectOfFlag(queries.openFlags(null).get(0).id()).counties()).isEmpty();
  }

  @Test
  void a_flag_is_cleared_once_and_not_raised_again_for_the_same_change() {
    application(11, "FIRST_REVIEW");
    withdraw(hours(11, 501, "B1", 60), 60);
    records.flagShrunkenHours(NOW);
    long flag = queries.openFlags(null).get(0).id();
    Queue<Boolean> cleared = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 50)
        .parallel()
        .forEach(each -> cleared.add(records.clearFlag(flag, CHEN, "其餘時數足夠", NOW)));

    assertThat(cleared.stream().filter(done -> done)).hasSize(1);
    assertThat(records.subjectOfFlag(flag).person()).isEqualTo(WANG);
    assertThat(records.flagShrunkenHours(NOW)).isZero();
    assertThatThrownBy(() -> records.subjectOfFlag(-1)).isInstanceOf(NotFound.class);
  }

  /** A record that has stood since long before the case was sent. */
  private long hours(long person, int course, String category, int tenths) {
    country.hours(person, course, category, "CORE", 114, tenths);
    country.db.update(
        "update training.hour_record set changed_on = ? where person_id = ? and course_code = ?",
        SENT.minusYears(1),
        person,
        course);
    return country.db.count(
        "select id from training.hour_record where person_id = ? and course_code = ?",
        person,
        course);
  }

  private void withdraw(long record, int before) {
    history(record, before, "W");
    country.db.update(
        "update training.hour_record set state = 'W', changed_on = ? where id = ?",
        SENT.plusDays(3),
        record);
  }

  private void change(long record, int before, int after) {
    history(record, before, "C");
    country.db.update(
        "update training.hour_record set tenths = ?, changed_on = ? where id = ?",
        after,
        SENT.plusDays(3),
        record);
  }

  private void history(long record, int before, String change) {
    country.db.update(
        """
        insert into training.hour_history (record_id, person_id, course_code, course_id, tenths,
          state, source, since, changed_on, change)
        select id, person_id, course_code, course_id, ?, 'L', source, ?, ?, ?
        from training.hour_record where id = ?\
        """,
        before,
        SENT.minusYears(1),
        SENT.plusDays(3),
        change,
        record);
  }
}
