package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.review.ReviewRecords;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Subject;
import tw.proteacher.training.CourseCategory;

@ApplicationScoped
class JdbcReviewRecords implements ReviewRecords {
  private static final String WISH =
      """
      insert into certification.correction_wish
        (application_id, stage, evidence_id, sheet_id, field, remark, wished_by, wished_at)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String BELONGS =
      """
      select
        (?::bigint is null or exists (
          select from certification.evidence e
          where e.id = ? and e.application_id = ? and e.removed_at is null))
        and (?::bigint is null or exists (
          select from casework.form_sheet f
          left join certification.evidence e
            on f.kind = 'certification.evidence' and e.id = f.case_id
          where f.id = ? and (e.application_id = ?
            or f.kind = 'certification.application' and f.case_id = ?))) as belongs
      """;

  private static final String DECLARE =
      """
      insert into certification.declared_conflict (reviewer_id, person_id, reason, declared_at)
      values (?, ?, ?, ?)
      on conflict on constraint declared_conflict_pk do nothing
      """;

  private static final String DECIDE_APPEAL =
      """
      update certification.appeal
      set decided_at = ?, decided_by = ?, granted = ?, remark = ?
      where application_id = ? and decided_at is null
      """;

  private static final String APPEALED =
      "select count(*) from certification.appeal where application_id = ?";

  private static final String FLAG_SUBJECT =
      "select coalesce(a.person_id, t.person_id) as person_id, "
          + ReviewSql.FLAG_AUTHORITY
          + " as authority "
          + ReviewSql.FLAG_TABLES
          + "where f.id = ?";

  private static final String CLEAR =
      """
      update certification.case_flag
      set cleared_at = ?, cleared_by = ?, remark = ?
      where id = ? and cleared_at is null
      """;

  private static final String OVERDUE =
      """
      select id from certification.application
      where state in ('RETURNED', 'REVISING', 'FIXING') and due_at < ?
      order by due_at, id
      """;

  /**
   * The hours as they were when the case was handed in, against what is left of them: less hours,
   * or a course that is now another one. A case has its flag, a certificate that was issued on it
   * has one of its own; neither is touched otherwise.
   */
  private static final String SHRUNKEN =
      """
      insert into certification.case_flag
        (application_id, certificate_id, county, code, facts, raised_at)
      select case when a.certificate_id is null then a.id end, a.certificate_id, a.county,
        case when now.tenths = 0 then 'certification.flag.hours_withdrawn'
          when now.tenths < was.tenths then 'certification.flag.hours_reduced'
          else 'certification.flag.course_changed' end,
        array[old.name, trim_scale(was.tenths / 10.0)::text, trim_scale(now.tenths / 10.0)::text,
          old.code::text],
        ?
      from certification.application a
      join training.hour_record r on r.person_id = a.person_id and r.changed_on > a.submitted_at
      join training.hour_history was
        on was.record_id = r.id and was.since <= a.submitted_at and was.changed_on > a.submitted_at
          and was.state = 'L'
      join training.course old on old.id = was.course_id
      join training.course new on new.id = r.course_id
      cross join lateral (
        select case when r.state = 'L' then r.tenths else 0 end as tenths) now
      where a.state in ('SUBMITTED', 'LISTED', 'FIRST_REVIEW', 'RETURNED', 'REVISING',
          'SECOND_REVIEW', 'FIXING', 'PASSED', 'APPEALED', 'CERTIFIED')
        and old.category = any (case a.tier %s end)
        and (now.tenths < was.tenths
          or new.category <> old.category or new.school_year <> old.school_year
          or new.kind <> old.kind)
        and not exists (
          select from certification.case_flag f
          where f.application_id = a.id and f.cleared_at is not null
            and f.facts = array[old.name, trim_scale(was.tenths / 10.0)::text,
              trim_scale(now.tenths / 10.0)::text, old.code::text])
      on conflict do nothing
      """
          .formatted(categories());

  @Inject private Db db;

  /** For the container. */
  JdbcReviewRecords() {}

  /** For tests. */
  JdbcReviewRecords(Db db) {
    this.db = db;
  }

  /** Of which categories the hours of each tier are watched. */
  private static String categories() {
    return Arrays.stream(Tier.values())
        .map(
            tier ->
                "when '%s' then '{%s}'::text[]"
                    .formatted(
                        tier,
                        tier.categories().stream()
                            .map(CourseCategory::name)
                            .collect(Collectors.joining(","))))
        .collect(Collectors.joining(" "));
  }

  @Override
  public void wish(
      long application, int stage, List<Wish> wishes, @Nullable PersonId by, OffsetDateTime now) {
    Long person = by == null ? null : by.value();
    for (Wish wish : wishes) {
      db.update(
          WISH,
          application,
          stage,
          wish.evidence(),
          wish.sheet(),
          wish.field(),
          wish.remark(),
          person,
          now);
    }
  }

  @Override
  public boolean belongs(long application, Wish wish) {
    return db.one(
        BELONGS,
        row -> row.getBoolean("belongs"),
        wish.evidence(),
        wish.evidence(),
        application,
        wish.sheet(),
        wish.sheet(),
        application,
        application);
  }

  @Override
  public void declareConflict(
      PersonId reviewer, PersonId applicant, String reason, OffsetDateTime now) {
    db.update(DECLARE, reviewer.value(), applicant.value(), reason, now);
  }

  @Override
  public boolean decideAppeal(
      long application, boolean granted, PersonId by, String remark, OffsetDateTime now) {
    return db.update(DECIDE_APPEAL, now, by.value(), granted, remark, application) == 1;
  }

  @Override
  public boolean wasAppealed(long application) {
    return db.count(APPEALED, application) > 0;
  }

  @Override
  public Subject subjectOfFlag(long flag) {
    return db.find(
            FLAG_SUBJECT,
            row ->
                new Subject(
                    new PersonId(row.getLong("person_id")),
                    Set.of(),
                    Authority.subject(row.getString("authority")).counties()),
            flag)
        .orElseThrow(() -> new NotFound("flag", flag));
  }

  @Override
  public boolean clearFlag(long flag, PersonId by, String remark, OffsetDateTime now) {
    return db.update(CLEAR, now, by.value(), remark, flag) == 1;
  }

  @Override
  public List<Long> overdue(OffsetDateTime now) {
    return db.list(OVERDUE, row -> row.getLong("id"), now);
  }

  @Override
  public int flagShrunkenHours(OffsetDateTime now) {
    return db.update(SHRUNKEN, now);
  }
}
