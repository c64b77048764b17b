package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tw.proteacher.persistence.certification.CertificationDatabase.CHANGHUA;
import static tw.proteacher.persistence.certification.CertificationDatabase.TAINAN;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.EligibilityProjection.Outcome;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.Unwatched;
import tw.proteacher.intake.WorkStopped;

@DisplayName("資格重算")
class EligibilityProjectionTest {
  private static final LocalDate MAY_114 = LocalDate.of(2025, 5, 10);

  private CertificationDatabase data;

  @BeforeEach
  void people() {
    data = new CertificationDatabase();
    data.teacher(1, TAINAN);
    data.teacher(2, CHANGHUA);
    data.teacher(3, TAINAN, 1, false);
  }

  private Outcome recompute(LocalDate on) {
    return on(on).recompute(Progress.none());
  }

  private JdbcEligibilityProjection on(LocalDate day) {
    ZoneId zone = ZoneId.of("Asia/Taipei");
    return new JdbcEligibilityProjection(
        data.source, Clock.fixed(day.atTime(3, 0).atZone(zone).toInstant(), zone));
  }

  private List<String> lines() {
    return data.db.list(
        """
        select concat_ws(' ', e.person_id, e.tier, e.status, r.code, e.counted || '/' || e.required,
                         e.earned_year, e.last_year, e.open_until)
          from certification.eligibility e
          left join certification.rule_set r on r.id = e.rule_set_id
         order by e.person_id, e.tier\
        """,
        row -> row.getString(1));
  }

  private String text(String sql) {
    return data.db.one(sql, row -> row.getString(1));
  }

  private long touched() {
    return data.db.count("select count(*) from intake.touched_person");
  }

  @Test
  @DisplayName("§1.6: 彰化 112 學年度進階 18 小時，可於 113 學年度申請")
  void a_county_cohort_is_held_against_its_own_rules() {
    data.hours(2, 1000001, "A1", "CORE", 112, 150);
    data.hours(2, 1000002, "A1", "PRACTICE", 112, 30);

    Outcome outcome = recompute(MAY_114);

    assertThat(outcome).isEqualTo(new Outcome(1, 1));
    assertThat(lines())
        .containsExactly("2 ADVANCED ELIGIBLE 10007-111-ADV 180/180 112 113 2025-07-31");
    assertThat(touched()).isZero();
  }

  @Test
  void nobody_untouched_is_looked_at_and_nothing_unchanged_is_written() {
    data.hours(1, 1000001, "B1", "CORE", 110, 60);
    recompute(MAY_114);
    String before = text("select xmin::text from certification.eligibility");
    data.touch(1);

    Outcome again = recompute(MAY_114);

    assertThat(again).isEqualTo(new Outcome(1, 0));
    assertThat(text("select xmin::text from certification.eligibility")).isEqualTo(before);
    assertThat(recompute(MAY_114)).isEqualTo(new Outcome(0, 0));
  }

  @Test
  void withdrawn_hours_take_the_line_away() {
    data.hours(1, 1000001, "B1", "CORE", 110, 60);
    recompute(MAY_114);
    data.db.update("update training.hour_record set state = 'W'");
    data.touch(1);

    Outcome outcome = recompute(MAY_114);

    assertThat(outcome).isEqualTo(new Outcome(1, 1));
    assertThat(lines()).isEmpty();
  }

  @Test
  void what_is_not_met_is_kept_with_the_line() {
    data.hours(3, 1000001, "A1", "CORE", 110, 120);
    data.hours(3, 1000002, "A1", "PRACTICE", 110, 30);

    recompute(LocalDate.of(2022, 5, 1));

    assertThat(lines())
        .containsExactly("3 ADVANCED BLOCKED MOE-107-ADV 150/150 110 112 2024-07-31");
    assertThat(text("select array_to_string(unmet, ' ') from certification.eligibility"))
        .isEqualTo(
            "certification.qualified.missing certification.years.regular.short"
                + " certification.years.teaching.short"
                + " certification.prerequisite.missing.initial_or_hours");
  }

  @Test
  @DisplayName("時間經過即逾期: 無人更動也會重算")
  void a_window_that_runs_out_is_noticed_without_anybody_touching_the_person() {
    data.hours(2, 1000001, "B1", "CORE", 113, 60);
    recompute(MAY_114);

    Outcome outcome = recompute(LocalDate.of(2025, 8, 1));

    assertThat(outcome).isEqualTo(new Outcome(1, 1));
    assertThat(lines())
        .containsExactly("2 INITIAL WINDOW_CLOSED 10007-111-INIT 60/60 113 113 2025-07-31");
    assertThat(recompute(LocalDate.of(2025, 8, 2))).isEqualTo(new Outcome(0, 0));
  }

  @Test
  @DisplayName("§5 no. 22: 到期當夜即為 EXPIRED")
  void a_certificate_that_lapses_is_noticed_the_same_night() {
    data.certificate(1, "MENTOR", "C104001811", 104, LocalDate.of(2025, 10, 23));
    recompute(LocalDate.of(2025, 10, 22));
    List<String> before = lines();

    recompute(LocalDate.of(2025, 10, 23));

    assertThat(before).allMatch(line -> line.startsWith("1 MENTOR CERTIFIED"));
    assertThat(lines()).allMatch(line -> line.startsWith("1 MENTOR EXPIRED"));
  }

  @Test
  void a_new_version_of_a_rule_is_applied_to_its_county_once_it_is_in_force() {
    data.hours(1, 1000001, "B1", "CORE", 112, 60);
    data.hours(2, 1000002, "B1", "CORE", 113, 60);
    recompute(MAY_114);
    data.db.update(
        """
        with newer as (
          insert into certification.rule_set (code, version, authority, tier, first_year,
            effective_on, category, number_letter, confidence, source_text, reason)
          values ('67000-111-INIT', 2, '67000', 'INITIAL', 111, date '2025-06-01', 'B1', 'A',
            'CONFIRMED', '公告', '調高時數') returning id)
        insert into certification.rule_hours (rule_set_id, kind, tenths)
        select id, 'TOTAL', 90 from newer\
        """);

    Outcome tooEarly = recompute(MAY_114);
    Outcome inForce = recompute(LocalDate.of(2025, 6, 1));
    Outcome again = recompute(LocalDate.of(2025, 6, 1));

    assertThat(tooEarly).isEqualTo(new Outcome(0, 0));
    assertThat(inForce).isEqualTo(new Outcome(2, 1));
    assertThat(again).isEqualTo(new Outcome(0, 0));
    assertThat(lines())
        .containsExactly(
            "1 INITIAL HOURS_SHORT 67000-111-INIT 60/90",
            "2 INITIAL ELIGIBLE 10007-111-INIT 60/60 113 113 2025-07-31");
  }

  @Test
  void a_run_that_is_stopped_is_simply_started_again() {
    data.hours(1, 1000001, "B1", "CORE", 112, 60);
    Progress stopped =
        new Unwatched() {
          @Override
          public void report(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
          }

          @Override
          public boolean stopRequested() {
            return true;
          }
        };

    assertThatThrownBy(() -> on(MAY_114).recompute(stopped)).isInstanceOf(WorkStopped.class);

    recompute(MAY_114);
    assertThat(lines()).hasSize(1);
    assertThat(touched()).isZero();
  }

  @Test
  void people_far_apart_are_read_like_people_side_by_side() {
    data.teacher(1_000_000, TAINAN);
    data.hours(1, 1000001, "B1", "CORE", 112, 60);
    data.hours(1_000_000, 1000001, "B1", "CORE", 112, 60);

    Outcome outcome = recompute(MAY_114);

    assertThat(outcome).isEqualTo(new Outcome(2, 2));
  }

  @Test
  void hours_of_a_year_that_had_not_begun_count_on_its_first_day() {
    data.hours(1, 1000001, "B1", "CORE", 114, 60);
    recompute(MAY_114);
    assertThat(lines()).singleElement().asString().contains("BLOCKED");

    recompute(LocalDate.of(2025, 8, 1));

    assertThat(lines()).singleElement().asString().contains("ELIGIBLE");
  }

  @Test
  void who_is_still_training_moves_to_the_rules_of_the_new_school_year() {
    data.hours(1, 1000001, "B1", "CORE", 110, 30);
    recompute(LocalDate.of(2022, 7, 31));
    List<String> before = lines();

    Outcome newYear = recompute(LocalDate.of(2022, 8, 1));

    assertThat(before).containsExactly("1 INITIAL HOURS_SHORT MOE-107-INIT 30/60");
    assertThat(lines()).containsExactly("1 INITIAL HOURS_SHORT 67000-111-INIT 30/60");
    assertThat(newYear).isEqualTo(new Outcome(1, 1));
    assertThat(recompute(LocalDate.of(2022, 8, 2))).isEqualTo(new Outcome(0, 0));
  }

  @Test
  void of_many_people_everybody_is_looked_at_exactly_once() {
    int last = 10 + 2 * EligibilityRound.MOST;
    data.hours(1, 1000001, "B1", "CORE", 110, 60);
    data.db.update(
        """
        with crowd as (
          insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
          select n, decode(lpad(to_hex(n), 64, '0'), 'hex'), 'k', '\\x00', 'A12****789', '教師'
            from generate_series(10, ?) n
          returning id),
        staff as (
          insert into directory.membership (person_id, school_id, title, appointment, is_main,
            starts_on, regular_years, teaching_years, qualified)
          select c.id, m.school_id, m.title, m.appointment, true, m.starts_on, 1, 1, true
            from crowd c join directory.membership m on m.person_id = 1),
        hours as (
          insert into training.hour_record (person_id, course_code, course_id, tenths, source)
          select c.id, h.course_code, h.course_id, h.tenths, 'F'
            from crowd c cross join training.hour_record h)
        insert into intake.touched_person (person_id) select id from crowd\
        """,
        last);

    Outcome outcome = recompute(MAY_114);

    int people = 1 + last - 9;
    assertThat(outcome).isEqualTo(new Outcome(people, people));
    assertThat(lines()).hasSize(people);
    assertThat(touched()).isZero();
  }
}
