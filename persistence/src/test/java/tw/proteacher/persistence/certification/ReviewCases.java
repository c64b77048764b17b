package tw.proteacher.persistence.certification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.certification.review.ReviewQueries.FiledCase;
import tw.proteacher.shared.PersonId;

/** A round under review with two reviewers, and what its tests do to its cases. */
abstract class ReviewCases {
  static final PersonId WANG = new PersonId(11);
  static final PersonId CHEN = new PersonId(21);
  static final PersonId LIN = new PersonId(22);
  static final OffsetDateTime SENT = OffsetDateTime.parse("2026-05-20T10:00:00+08:00");
  static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-20T10:00:00+08:00");
  static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

  final CertificationDatabase country = new CertificationDatabase();
  final JdbcReviewQueries queries = new JdbcReviewQueries(country.db);
  final JdbcReviewRecords records = new JdbcReviewRecords(country.db);
  long round;

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

  ReviewBox box() {
    return queries.cases(round, null, 0, 10).rows().get(0).box();
  }

  FiledCase filed(long application) {
    return queries.filed(application).orElseThrow();
  }

  long application(long person, String state) {
    return key(
        """
        insert into certification.application (round_id, person_id, tier, school, county, state,
          receipt, submitted_at, created_at, changed_at)
        values (%d, %d, 'INITIAL', '114601', '67000', '%s', 'CA%d', '%s', now(), now())
        returning id\
        """
            .formatted(round, person, state, person, SENT));
  }

  long seat(long application, int stage, PersonId reviewer) {
    return key(
        """
        insert into casework.assignment (kind, case_id, stage, reviewer_id, assigned_at)
        values ('certification.application', %d, %d, %d, now())
        returning id\
        """
            .formatted(application, stage, reviewer.value()));
  }

  void give(long seat, String decision) {
    country.db.update(
        """
        insert into casework.verdict (assignment_id, decision, saved_at, given_at)
        values (?, ?, now(), now())\
        """,
        seat,
        decision);
  }

  long evidence(long application, Long partner) {
    return key(
        """
        insert into certification.evidence
          (application_id, item_code, position, partner_id, created_at)
        values (%d, 'OBSERVE', 1, %s, now())
        returning id\
        """
            .formatted(application, partner));
  }

  long sheet(long evidence) {
    return key(
        """
        insert into casework.form_sheet (template_id, kind, case_id, owner_id, state)
        select min(id), 'certification.evidence', %d, 11, 'DONE' from casework.form_template
        returning id\
        """
            .formatted(evidence));
  }

  long key(String sql) {
    return country.db.one(sql, row -> row.getLong("id"));
  }

  void remove(long evidence) {
    country.db.update(
        "update certification.evidence set removed_at = now() where id = ?", evidence);
  }

  void due(long application, OffsetDateTime due) {
    country.db.update(
        "update certification.application set due_at = ? where id = ?", due, application);
  }
}
