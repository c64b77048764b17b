package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.certification.round.model.ClosingQueries.DueReminder;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@DisplayName("截止作業資料")
class ClosingQueriesTest {
  private static final Instant CLOSES = Instant.parse("2026-05-31T15:59:59.999999Z");
  private static final Instant LIST_CLOSES = CLOSES.plus(7, ChronoUnit.DAYS);

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcClosingQueries closing = new JdbcClosingQueries(country.db);

  @BeforeEach
  void a_round_and_three_teachers() {
    country.db.update(
        """
        insert into certification.round (id, authority, school_year, name, purpose, state, opens_at,
          closes_at, list_closes_at, fix_days, appeal_days, supplement_days)
        overriding system value values (1, '67000', 114, '梯次', 'FIRST', 'PUBLISHED',
          '2026-04-01T00:00:00+08', '2026-05-31T15:59:59.999999Z', '2026-06-07T15:59:59.999999Z',
          14, 14, 7)\
        """);
    for (long person = 11; person <= 13; person++) {
      country.teacher(person, CertificationDatabase.TAINAN);
    }
  }

  @Test
  void the_last_moment_still_counts_and_the_next_one_does_not() {
    assertThat(closing.due(CLOSES)).isEmpty();
    assertThat(closing.due(CLOSES.plus(1, ChronoUnit.MICROS))).containsExactly(1L);

    country.db.update("update certification.round set closed_at = now()");
    assertThat(closing.due(LIST_CLOSES.plusSeconds(1))).isEmpty();
  }

  @Test
  void lines_of_people_who_handed_nothing_in_are_waived_once_their_own_time_is_over() {
    list("DRAFT");
    for (long person = 11; person <= 13; person++) {
      line(person);
    }
    application(12, "SUBMITTED");
    application(13, "DRAFT");
    country.db.update(
        """
        insert into certification.round_extension
          (round_id, person_id, until, reason, granted_by, granted_at)
        values (1, 13, '2026-06-05T00:00:00+08', '展延', 11, now())\
        """);

    assertThat(closing.waiveEntries(1, CLOSES)).isZero();
    assertThat(closing.waiveEntries(1, CLOSES.plusSeconds(1))).isOne();
    assertThat(closing.waiveEntries(1, CLOSES.plusSeconds(1))).isZero();
    assertThat(closing.waiveEntries(1, Instant.parse("2026-06-05T00:00:00Z"))).isOne();
    assertThat(
            country.db.list(
                """
                select person_id from certification.school_list_entry
                where waived_at is not null order by person_id\
                """,
                row -> row.getLong(1)))
        .containsExactly(11L, 13L);
  }

  @Test
  void the_latest_reminder_that_is_due_is_sent_by_one_node_to_each_audience() {
    Instant sixDaysBefore = CLOSES.minus(6, ChronoUnit.DAYS);

    assertThat(closing.reminders(CLOSES.minus(15, ChronoUnit.DAYS))).isEmpty();
    assertThat(closing.reminders(sixDaysBefore))
        .containsExactly(
            new DueReminder(1, Audience.SCHOOLS, 14), new DueReminder(1, Audience.TEACHERS, 7));

    DueReminder week = new DueReminder(1, Audience.TEACHERS, 7);
    Queue<Boolean> claims = new ConcurrentLinkedQueue<>();
    IntStream.range(0, 50).parallel().forEach(each -> claims.add(closing.claim(week)));
    assertThat(claims.stream().filter(done -> done)).hasSize(1);
    assertThat(closing.reminders(sixDaysBefore))
        .containsExactly(new DueReminder(1, Audience.SCHOOLS, 14));
    assertThat(closing.reminders(CLOSES)).doesNotContain(week);
  }

  @Test
  void reminders_go_to_people_with_drafts_and_to_schools_whose_list_is_not_in() {
    application(11, "DRAFT");
    application(12, "SUBMITTED");

    assertThat(closing.drafting(1)).containsExactly(new PersonId(11));
    assertThat(closing.withoutList(1)).containsExactly(new SchoolCode("114601"));

    list("HANDED_IN");
    assertThat(closing.withoutList(1)).isEmpty();
  }

  private void list(String state) {
    country.db.update(
        """
        insert into certification.school_list (id, round_id, school, state, changed_at)
        overriding system value values (1, 1, '114601', ?, now())\
        """,
        state);
  }

  private void line(long person) {
    country.db.update(
        """
        insert into certification.school_list_entry
          (list_id, person_id, tier, in_quota, added_by, added_at)
        values (1, ?, 'INITIAL', true, 11, now())\
        """,
        person);
  }

  private void application(long person, String state) {
    country.db.update(
        """
        insert into certification.application
          (round_id, person_id, tier, school, county, state, created_at, changed_at)
        values (1, ?, 'INITIAL', '114601', '67000', ?, now(), now())\
        """,
        person,
        state);
  }
}
