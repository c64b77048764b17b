package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.review.Conflict;
import tw.proteacher.certification.review.ConflictReason;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.CaseRow;
import tw.proteacher.certification.review.ReviewQueries.DeskRow;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.certification.review.ReviewQueries.ReviewerRow;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.certification.review.ReviewRecords.Wish;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@DisplayName("審查案件與註記")
class ReviewTest {
  private static final PersonId WANG = new PersonId(11);
  private static final PersonId CHEN = new PersonId(21);
  private static final PersonId LIN = new PersonId(22);
  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-05-20T10:00:00+08:00");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-20T10:00:00+08:00");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

  private final CertificationDatabase country = new CertificationDatabase();
  private final JdbcReviewQueries queries = new JdbcReviewQueries(country.db);
  private final JdbcReviewRecords records = new JdbcReviewRecords(country.db);
  private long round;

  @BeforeEach
  void a_round_with_two_reviewers() {
    country.teacher(11, CertificationDatabase.TAINAN);
    country.teacher(12, CertificationDatabase.TAINAN);
    country.teacher(21, CertificationDatabase.CHANGHUA);
    country.teacher(22, CertificationDatabase.TAIPEI);
    round =
        key(
            """
            insert into certification.round
              (authority, school_year, name, purpose, state, fix_days, appeal_days, supplement_days)
            values ('67000', 114, '梯次', 'FIRST', 'PUBLISHED', 14, 10, 7)
            returning id\
            """);
    country.db.update(
        """
        insert into certification.round_reviewer (round_id, person_id, added_by, added_at)
        select ?, id, 21, now() from directory.person where id in (21, 22)\
        """,
        round);
  }

  @Test
  void a_case_moves_from_box_to_box_as_verdicts_come_in() {
    long mine = application(11, "FIRST_REVIEW");
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);

    long first = seat(mine, 1, CHEN);
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);
    long second = seat(mine, 1, LIN);
    assertThat(box()).isEqualTo(ReviewBox.WAITING);

    give(first, "PASS");
    assertThat(box()).isEqualTo(ReviewBox.WAITING);
    give(second, "FAIL");
    assertThat(box()).as("a third reviewer is missing").isEqualTo(ReviewBox.TO_ASSIGN);

    long third = seat(mine, 1, new PersonId(12));
    assertThat(box()).isEqualTo(ReviewBox.WAITING);
    give(third, "REVISE");
    assertThat(box()).isEqualTo(ReviewBox.CENTRE_DECIDES);

    country.db.update("update certification.application set decision = 'PASS' where id = ?", mine);
    assertThat(box()).isEqualTo(ReviewBox.DECIDED);
    assertThat(queries.counts(round)).isEqualTo(Map.of(ReviewBox.DECIDED, 1L));
  }

  @Test
  void a_seat_that_ended_counts_no_more_and_the_second_stage_starts_empty() {
    long mine = application(11, "FIRST_REVIEW");
    seat(mine, 1, CHEN);
    long left = seat(mine, 1, LIN);
    country.db.update("update casework.assignment set ended_at = now() where id = ?", left);
    assertThat(box()).isEqualTo(ReviewBox.TO_ASSIGN);

    country.db.update(
        "update certification.application set state = 'SECOND_REVIEW', stage = 2 where id = ?",
        mine);
    CaseRow row = queries.cases(round, null, 0, 10).rows().get(0);
    assertThat(row.seats()).isZero();
    assertThat(row.box()).isEqualTo(ReviewBox.TO_ASSIGN);
  }

  @Test
  void cases_that_never_came_to_review_are_in_no_box() {
    application(11, "DRAFT");
    application(12, "WAIVED");

    assertThat(queries.cases(round, null, 0, 10).total()).isZero();
  }

  @Test
  void the_desk_holds_what_the_reviewer_has_open_with_the_earliest_first() {
    long late = application(11, "FIRST_REVIEW");
    long soon = application(12, "FIRST_REVIEW");
    country.db.update(
        "update casework.assignment set due_on = date '2026-07-10' where id = ?",
        seat(late, 1, CHEN));
    long seat = seat(soon, 1, CHEN);
    country.db.update(
        "update casework.assignment set due_on = date '2026-06-10' where id = ?", seat);
    give(seat, "PASS");
    seat(soon, 1, LIN);

    List<DeskRow> desk = queries.desk(CHEN);

    assertThat(desk).extracting(DeskRow::application).containsExactly(soon, late);
    assertThat(desk).extracting(DeskRow::given).containsExactly(true, false);
    assertThat(desk).extracting(row -> row.overdue(TODAY)).containsExactly(false, false);
  }

  @Test
  void the_balance_counts_each_reviewers_cases() {
    long mine = application(11, "FIRST_REVIEW");
    country.db.update(
        "update casework.assignment set due_on = date '2026-06-10' where id = ?",
        seat(mine, 1, CHEN));
    give(seat(application(12, "FIRST_REVIEW"), 1, CHEN), "PASS");

    assertThat(queries.reviewers(round, TODAY))
        .containsExactly(
            new ReviewerRow(CHEN, "教師21", "縣立中山國小", 2, 1, 1, 1, 0),
            new ReviewerRow(LIN, "教師22", "市立松山國小", 0, 0, 0, 0, 0));
  }

  @Test
  void oneself_colleagues_and_partners_do_not_judge() {
    long mine = application(11, "FIRST_REVIEW");
    evidence(mine, 21L);
    PersonId colleague = new PersonId(12);

    assertThat(queries.conflicts(List.of(mine), List.of(WANG, colleague, CHEN, LIN)))
        .containsExactlyInAnyOrder(
            new Conflict(mine, WANG, ConflictReason.SELF),
            new Conflict(mine, colleague, ConflictReason.SCHOOL),
            new Conflict(mine, CHEN, ConflictReason.PARTNER));
  }

  @Test
  void a_partner_in_the_reviewers_own_evidence_is_one_too() {
    long mine = application(11, "FIRST_REVIEW");
    evidence(application(21, "DRAFT"), 11L);

    assertThat(queries.conflicts(List.of(mine), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.PARTNER));
  }

  @Test
  void a_declared_conflict_holds_for_every_case_of_the_person() {
    records.declareConflict(CHEN, WANG, "親屬", NOW);
    records.declareConflict(CHEN, WANG, "again", NOW);
    long mine = application(11, "FIRST_REVIEW");
    long other = application(12, "FIRST_REVIEW");

    assertThat(queries.conflicts(List.of(mine, other), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.DECLARED));
  }

  @Test
  void whoever_judged_before_the_appeal_does_not_judge_again_but_whoever_only_sat_may() {
    long mine = application(11, "FIRST_REVIEW");
    give(seat(mine, 1, CHEN), "FAIL");
    seat(mine, 1, LIN);
    country.db.update("update casework.assignment set ended_at = now()");

    assertThat(queries.conflicts(List.of(mine), List.of(CHEN, LIN)))
        .containsExactly(new Conflict(mine, CHEN, ConflictReason.JUDGED));
  }

  @Test
  void wishes_are_taken_for_parts_of_the_case_only() {
    long mine = application(11, "FIRST_REVIEW");
    long own = evidence(mine, null);
    long foreign = evidence(application(12, "FIRST_REVIEW"), null);
    long ownSheet = sheet(own);
    long foreignSheet = sheet(foreign);

    assertThat(records.belongs(mine, new Wish(own, null, "", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(null, ownSheet, "held_on", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(null, null, "", "x"))).isTrue();
    assertThat(records.belongs(mine, new Wish(foreign, null, "", "x"))).isFalse();
    assertThat(records.belongs(mine, new Wish(null, foreignSheet, "", "x"))).isFalse();
    assertThat(records.belongs(mine, new Wish(own, foreignSheet, "", "x"))).isFalse();

    records.wish(mine, 1, List.of(new Wish(null, ownSheet, "held_on", "請補日期")), CHEN, NOW);
    assertThat(queries.wishes(mine))
        .extracting(WishRow::sheet, WishRow::field, WishRow::remark)
        .containsExactly(tuple(ownSheet, "held_on", "請補日期"));
  }

  @Test
  void hours_that_were_withdrawn_after_sending_flag_the_case_once() {
    long mine = application(11, "FIRST_REVIEW");
    long record = hours(11, 501, "B1", 60);
    withdraw(record, 60);

    assertThat(records.flagShrunkenHours(NOW)).isOne();
    assertThat(records.flagShrunkenHours(NOW)).isZero();
    assertThat(queries.flags(mine))
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
    assertThat(queries.flags(mine))
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

  @Test
  void an_appeal_is_decided_once() {
    long mine = application(11, "APPEALED");
    assertThat(records.wasAppealed(mine)).isFalse();
    country.db.update(
        "insert into certification.appeal (application_id, reason, filed_at) values (?, '異議', ?)",
        mine,
        NOW);
    Queue<Boolean> decided = new ConcurrentLinkedQueue<>();

    IntStream.range(0, 50)
        .parallel()
        .forEach(each -> decided.add(records.decideAppeal(mine, true, CHEN, "成立", NOW)));

    assertThat(decided.stream().filter(done -> done)).hasSize(1);
    assertThat(records.wasAppealed(mine)).isTrue();
    assertThat(queries.appeals(mine).get(0).granted()).isTrue();
  }

  @Test
  void only_what_was_due_before_now_is_overdue() {
    long late = application(11, "FIXING");
    due(late, NOW.minusSeconds(1));
    due(application(12, "REVISING"), NOW);
    due(application(21, "FAILED"), NOW.minusDays(1));

    assertThat(records.overdue(NOW)).containsExactly(late);
  }

  private ReviewBox box() {
    return queries.cases(round, null, 0, 10).rows().get(0).box();
  }

  private long application(long person, String state) {
    return key(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, submitted_at, created_at, changed_at)
        values (%d, %d, 'INITIAL', '114601', '67000', '%s', 'CA%d', '%s', now(), now())
        returning id\
        """
            .formatted(round, person, state, person, SENT));
  }

  private void due(long application, OffsetDateTime due) {
    country.db.update(
        "update certification.application set due_at = ? where id = ?", due, application);
  }

  private long seat(long application, int stage, PersonId reviewer) {
    return key(
        """
        insert into casework.assignment (kind, case_id, stage, reviewer_id, assigned_at)
        values ('certification.application', %d, %d, %d, now())
        returning id\
        """
            .formatted(application, stage, reviewer.value()));
  }

  private void give(long seat, String decision) {
    country.db.update(
        """
        insert into casework.verdict (assignment_id, decision, saved_at, given_at)
        values (?, ?, now(), now())\
        """,
        seat,
        decision);
  }

  private long evidence(long application, Long partner) {
    return key(
        """
        insert into certification.evidence
          (application_id, item_code, position, partner_id, created_at)
        values (%d, 'OBSERVE', 1, %s, now())
        returning id\
        """
            .formatted(application, partner));
  }

  private long sheet(long evidence) {
    return key(
        """
        insert into casework.form_sheet (template_id, kind, case_id, owner_id, state)
        select min(id), 'certification.evidence', %d, 11, 'DONE' from casework.form_template
        returning id\
        """
            .formatted(evidence));
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

  private long key(String sql) {
    return country.db.one(sql, row -> row.getLong("id"));
  }
}
