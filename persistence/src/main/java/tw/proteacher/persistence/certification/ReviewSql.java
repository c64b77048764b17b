package tw.proteacher.persistence.certification;

/** The review's questions to the database. */
final class ReviewSql {
  private static final String HEAD_COLUMNS =
      """
      a.id, a.round_id, coalesce(a.receipt, '') as receipt, a.person_id, p.name, a.school,
        s.name as school_name, a.county, c.name as county_name, a.tier, a.route, a.state, a.stage,
        a.submitted_at, a.decision, a.decision_remark, a.due_at, a.version
      """;

  private static final String HEAD_TABLES =
      """
      from certification.application a
      join directory.person p on p.id = a.person_id
      join directory.school s on s.code = a.school
      join directory.county c on c.code = a.county
      """;

  /**
   * Where a case stands; while no decision is noted the verdicts given so far had no majority, so
   * one seat more than the round asks for is needed once these are in.
   */
  private static final String BOX =
      """
      case
        when a.state = 'RETURNED' then 'RETURNED'
        when a.state in ('REVISING', 'FIXING') then 'CORRECTING'
        when a.state = 'APPEALED' then 'APPEALED'
        when a.state not in ('FIRST_REVIEW', 'SECOND_REVIEW') then 'ANNOUNCED'
        when a.decision is not null then 'DECIDED'
        when panel.given > r.reviewers then 'CENTRE_DECIDES'
        when panel.seats
            < r.reviewers + case when panel.given = r.reviewers then 1 else 0 end then 'TO_ASSIGN'
        else 'WAITING'
      end as box
      """;

  private static final String REVIEWED_CASES =
      "select "
          + HEAD_COLUMNS
          + ", panel.seats, panel.given, panel.overdue, flag.flags, "
          + BOX
          + HEAD_TABLES
          + """
          join certification.round r on r.id = a.round_id
          cross join lateral (
            select count(*) as seats, count(v.given_at) as given,
              count(*) filter (
                where v.given_at is null
                  and t.due_on < (now() at time zone 'Asia/Taipei')::date) as overdue
            from casework.assignment t
            left join casework.verdict v on v.assignment_id = t.id
            where t.kind = 'certification.application' and t.case_id = a.id
              and t.stage = a.stage and t.ended_at is null) panel
          cross join lateral (
            select count(*) as flags from certification.case_flag f
            where f.application_id = a.id and f.cleared_at is null) flag
          where (a.state in ('FIRST_REVIEW', 'RETURNED', 'REVISING', 'SECOND_REVIEW', 'FIXING',
                'PASSED', 'FAILED', 'APPEALED', 'CERTIFIED')
              or a.state = 'WAIVED' and a.decision is not null)
          """;

  private static final String REVIEWED =
      "with reviewed as (" + REVIEWED_CASES + "and a.round_id = any (?)) ";

  static final String CASES =
      REVIEWED
          + """
          select to_json(reviewed) as head, box, seats, given, overdue, flags,
            count(*) over () as total
          from reviewed
          where coalesce(?, box) = box
          order by school_name, name, id
          limit ? offset ?
          """;

  static final String COUNTS =
      REVIEWED + "select round_id, box, count(*) as cases from reviewed group by round_id, box";

  static final String DESK =
      """
      select a.id, coalesce(a.receipt, '') as receipt, p.name, s.name as school_name, a.tier,
        r.name as round_name, a.state, t.stage, t.due_on, v.saved_at is not null as saved,
        v.given_at is not null as given
      from casework.assignment t
      join certification.application a on a.id = t.case_id and a.stage = t.stage
      join certification.round r on r.id = a.round_id
      join directory.person p on p.id = a.person_id
      join directory.school s on s.code = a.school
      left join casework.verdict v on v.assignment_id = t.id
      where t.reviewer_id = ? and t.kind = 'certification.application' and t.ended_at is null
        and a.state in ('FIRST_REVIEW', 'SECOND_REVIEW', 'RETURNED')
      order by t.due_on nulls last, a.id
      """;

  static final String SITTINGS =
      """
      select t.case_id, t.reviewer_id, t.stage, t.ended_at is null as open,
        v.given_at is not null as given
      from casework.assignment t
      join certification.application a on a.id = t.case_id
      left join casework.verdict v on v.assignment_id = t.id
      where t.kind = 'certification.application' and a.round_id = ?
      order by t.id
      """;

  static final String REVIEWERS =
      """
      select p.id as person_id, p.name, coalesce(place.name, '') as school_name,
        count(t.id) filter (where a.round_id = n.round_id) as seats,
        count(v.given_at) filter (where a.round_id = n.round_id) as given,
        count(t.id) filter (where a.round_id = n.round_id and v.given_at is null) as waiting,
        count(t.id) filter (
          where a.round_id = n.round_id and v.given_at is null and t.due_on < ?) as overdue,
        count(t.id) filter (where a.round_id <> n.round_id and v.given_at is null) as elsewhere
      from certification.round_reviewer n
      join directory.person p on p.id = n.person_id
      left join lateral (
        select s.name
        from directory.membership m
        join directory.school s on s.id = m.school_id
        where m.person_id = p.id and m.ends_on is null
        order by m.is_main desc, m.id
        limit 1) place on true
      left join casework.assignment t
        on t.reviewer_id = p.id and t.kind = 'certification.application' and t.ended_at is null
      left join certification.application a on a.id = t.case_id
      left join casework.verdict v on v.assignment_id = t.id
      where n.round_id = ?
      group by p.id, p.name, place.name
      order by p.name, p.id
      """;

  /**
   * One row per pair and reason; the pair met in evidence in whichever of the two parts. Everything
   * begins at the cases asked about, so that it costs the same however many there are in the land.
   */
  static final String CONFLICTS =
      """
      with cases as (
        select id, person_id, school from certification.application where id = any (?)),
      pool as (select unnest(?::bigint[]) as reviewer_id),
      met as (
        select c.id, e.partner_id as other
        from cases c
        join certification.application a on a.person_id = c.person_id
        join certification.evidence e on e.application_id = a.id
        where e.partner_id is not null and e.removed_at is null
        union
        select c.id, a.person_id
        from cases c
        join certification.evidence e on e.partner_id = c.person_id and e.removed_at is null
        join certification.application a on a.id = e.application_id
        union
        select c.id, f.partner_id
        from cases c
        join casework.form_sheet f on f.owner_id = c.person_id and f.partner_id is not null
        union
        select c.id, f.owner_id
        from cases c
        join casework.form_sheet f on f.partner_id = c.person_id)
      select c.id as application_id, p.reviewer_id, 'SELF' as reason
      from cases c join pool p on p.reviewer_id = c.person_id
      union
      select c.id, p.reviewer_id, 'SCHOOL'
      from cases c
      join directory.membership mine on mine.person_id = c.person_id and mine.ends_on is null
      join directory.membership theirs
        on theirs.school_id = mine.school_id and theirs.ends_on is null
      join pool p on p.reviewer_id = theirs.person_id and p.reviewer_id <> c.person_id
      union
      select c.id, p.reviewer_id, 'SCHOOL'
      from cases c
      join directory.school s on s.code = c.school
      join directory.membership m on m.school_id = s.id and m.ends_on is null
      join pool p on p.reviewer_id = m.person_id and p.reviewer_id <> c.person_id
      union
      select met.id, p.reviewer_id, 'PARTNER'
      from met
      join pool p on p.reviewer_id = met.other
      union
      select c.id, d.reviewer_id, 'DECLARED'
      from cases c
      join certification.declared_conflict d on d.person_id = c.person_id
      join pool p on p.reviewer_id = d.reviewer_id
      union
      select c.id, t.reviewer_id, 'JUDGED'
      from cases c
      join casework.assignment t
        on t.kind = 'certification.application' and t.case_id = c.id and t.ended_at is not null
      join casework.verdict v on v.assignment_id = t.id and v.given_at is not null
      join pool p on p.reviewer_id = t.reviewer_id
      """;

  /** Whose a flag is: of those who opened the round, or issued the certificate. */
  static final String FLAG_AUTHORITY = "coalesce(r.authority, t.authority, f.county)";

  static final String FLAG_TABLES =
      """
      from certification.case_flag f
      left join certification.application a on a.id = f.application_id
      left join certification.round r on r.id = a.round_id
      left join certification.certificate t on t.id = f.certificate_id
      """;

  private static final String FLAG =
      """
      select f.id, f.application_id, f.certificate_id, p.name,
        coalesce(a.receipt, t.number, '') as number, f.code, f.facts, f.raised_at, f.cleared_at,
        f.remark
      """
          + FLAG_TABLES
          + "join directory.person p on p.id = coalesce(a.person_id, t.person_id) ";

  static final String OPEN_FLAGS =
      "select json_agg(open order by open.id) as flags from ("
          + FLAG
          + "where f.cleared_at is null and coalesce(?, "
          + FLAG_AUTHORITY
          + ") = "
          + FLAG_AUTHORITY
          + ") open";

  /** The case {@code filed} with all that belongs to it, each list as one column. */
  static final String FILED =
      RoundRow.with(
              """
              ,
              (select to_json(h) from (select %s %s where a.id = filed.id) h) as head,
              (select b.box from (%s) b where b.id = filed.id) as box,
              (select json_agg(e order by e.item_code, e.position) from (
                select e.id, e.item_code, e.position, coalesce(p.name, '') as partner_name,
                  (select json_agg(f order by f.id) from (
                    select f.id, f.file_id, f.label, s.name as file_name, s.media_type, s.bytes
                    from certification.evidence_file f
                    join notices.stored_file s on s.id = f.file_id
                    where f.evidence_id = e.id and f.removed_at is null) f) as files
                from certification.evidence e
                left join directory.person p on p.id = e.partner_id
                where e.application_id = filed.id and e.removed_at is null) e) as evidence,
              (select json_agg(w order by w.id) from certification.correction_wish w
                where w.application_id = filed.id) as wishes,
              (select json_agg(f order by f.id) from (
                %s where f.application_id = filed.id) f) as flags,
              (select json_agg(l order by l.id) from certification.appeal l
                where l.application_id = filed.id) as appeals
              """
                  .formatted(HEAD_COLUMNS, HEAD_TABLES, REVIEWED_CASES, FLAG))
          + """
          join certification.application filed on filed.round_id = r.id
          where filed.id = ? and filed.state <> 'DRAFT'
          """;

  private ReviewSql() {}
}
