package tw.proteacher.persistence.training;

/** The statements by which a file of hours is compared with the ledger and written to it. */
final class HoursSql {
  static final String STAGING =
      """
      person_id bigint, course_code int, school_id int, tenths smallint, course_hash bigint,
      school_year smallint, category text, name text, organiser text, mode text,
      starts_on date, ends_on date\
      """;

  static final String FINGERPRINTS =
      """
      select coalesce(line_fp, 0), id
        from training.hour_record
       where line_fp is not null or state = 'L' and source = 'F'
      """;

  static final String LIVE =
      "select count(*) from training.hour_record where state = 'L' and source = 'F'";

  static final String CLASHES =
      """
      select v.line, v.line_fp
        from verdict v
       where v.line_fp is not null and v.verdict in ('S', 'U') and\s\
      """;

  static final String DROP_REFUSED =
      """
      delete from verdict
       where verdict <> 'X' and line in (select line from stage where action = 'X')
      """;

  static final String COUNT_GONE = "select count(*) from verdict where verdict = 'G'";

  /**
   * New courses. What is known is read beforehand: were it looked up in a table believed to be
   * empty, each new course would look through all that were added before it.
   */
  static final String COURSES =
      """
      with known as materialized (select code, content_hash from training.course)
      insert into training.course
             (code, school_year, category, name, organiser, mode, starts_on, ends_on, kind,
              content_hash)
      select s.course_code, s.school_year, s.category, s.name, s.organiser, s.mode,
             s.starts_on, s.ends_on,
      """
          + KindSql.kind("s.category", "s.name")
          + """
                 , s.course_hash
            from stage s
           where s.name is not null
             and not exists (
                   select from known k
                    where k.code = s.course_code and k.content_hash = s.course_hash)
          on conflict (code, content_hash) do nothing
          """;

  static final String IS_EMPTY =
      "select count(*) from (select from training.hour_record limit 1) any_record";

  /** In the order in which a person's hours are read. */
  static final String FIRST_LOAD =
      """
      insert into training.hour_record
             (person_id, line_fp, changed_on, course_code, course_id, school_id, tenths, source)
      select s.person_id, s.fp, ?, s.course_code, c.id, s.school_id, s.tenths, 'F'
        from stage s
        join training.course c on c.code = s.course_code and c.content_hash = s.course_hash
       where s.action in ('S', 'A', 'U')
       order by s.person_id, s.course_code
      """;

  static final String TOUCHED_BY_FIRST_LOAD = "select distinct person_id from training.hour_record";

  static final String NO_RECORD = "select count(*) from stage where action = 'D'";

  /**
   * What each row means for its record, found in one look at the ledger: N new, R returned, U
   * changed, W withdrawn, S the same; against what a centre entered: E the same, C a difference; X
   * is a row that cannot be used, G a record that a full file no longer has. The record as it was
   * is kept beside it, so that the history need not look again; {@code counts} says whether the
   * row's course or the record's may count towards a certification. The record's course is asked
   * for only where it is another one: reading all courses once more would cost as much as the rest.
   */
  private static final String VERDICTS =
      """
      create temporary table verdict on commit drop as
      select s.line, s.person_id, s.course_code, s.school_id, s.tenths, s.fp, c.id as course_id,
             h.id as record_id, h.ctid as place, h.line_fp, s.action = 'D' as withdraws,
             h.course_id as was_course_id, h.school_id as was_school_id, h.tenths as was_tenths,
             h.state as was_state, h.source as was_source, h.changed_on as since,
             coalesce(c.category in (%1$s), false)
               or h.course_id is distinct from c.id
                  and exists (select from training.course e
                               where e.id = h.course_id and e.category in (%1$s))
               as counts,
             case
               when s.action = 'X' then 'X'
               when h.id is null then case when s.action = 'D' then 'S' else 'N' end
               when h.source <> 'F' then
                 case
                   when s.action = 'D' then case when h.state = 'L' then 'C' else 'S' end
                   when h.state = 'L' and h.tenths = s.tenths
                        and (c.category, c.school_year) =
                            (select e.category, e.school_year
                               from training.course e where e.id = h.course_id) then 'E'
                   else 'C'
                 end
               when s.action = 'D' then case when h.state = 'L' then 'W' else 'S' end
               when h.state = 'W' then 'R'
               when (h.course_id, h.tenths) = (c.id, s.tenths)
                    and h.school_id is not distinct from s.school_id then 'S'
               else 'U'
             end as verdict
        from %2$s s
        left join training.course c on c.code = s.course_code and c.content_hash = s.course_hash
        left join training.hour_record h
          on h.person_id = s.person_id and h.course_code = s.course_code
      """;

  /** A whole file against the whole ledger: order would help nobody. */
  static final String VERDICTS_ON_ALL = VERDICTS.formatted(CountingCategories.LIST, "stage");

  /** A night's differences, in the order of the ledger: each page is looked for once. */
  static final String VERDICTS_ON_FEW =
      VERDICTS.formatted(
          CountingCategories.LIST, "(select * from stage order by person_id, course_code)");

  static final String NO_VERDICTS = VERDICTS_ON_ALL + " limit 0";

  private static final String GONE =
      """
      with met as materialized (select record_id from verdict)
      insert into verdict (person_id, course_code, record_id, place, was_course_id, was_school_id,
             was_tenths, was_state, was_source, since, counts, verdict)
      select h.person_id, h.course_code, h.id, h.ctid, h.course_id, h.school_id, h.tenths, h.state,
             h.source, h.changed_on, c.category in (%s), 'G'
        from %s
        join training.course c on c.id = h.course_id
       where h.state = 'L' and h.source = 'F'
         and not exists (select from met where met.record_id = h.id)
      """;

  /** Lines were told by fingerprint: only the records of unseen ones can be gone. */
  static final String GONE_UNSEEN =
      GONE.formatted(
          CountingCategories.LIST,
          "(select id from unseen order by id) u join training.hour_record h on h.id = u.id");

  /** Every row was compared: whatever has no verdict is gone. */
  static final String GONE_UNCOMPARED =
      GONE.formatted(CountingCategories.LIST, "training.hour_record h");

  static final String TALLY = "select verdict, count(*) from verdict group by verdict";

  static final String HISTORY =
      """
      insert into training.hour_history
             (record_id, person_id, course_code, course_id, school_id, tenths, state, source,
              since, changed_on, change, file_id)
      select record_id, person_id, course_code, was_course_id, was_school_id, was_tenths, was_state,
             was_source, since, ?, case verdict when 'U' then 'C' when 'G' then 'W' else verdict end, ?
        from verdict
       where verdict in ('U', 'R', 'W', 'G')
      """;

  /** Where the record was found it still is, unless somebody has changed it since. */
  static final String CHANGE =
      """
      update training.hour_record h
         set course_id = v.course_id, school_id = v.school_id, tenths = v.tenths, state = 'L',
             line_fp = v.fp, changed_on = ?
        from verdict v
       where h.ctid = v.place and h.changed_on = v.since and v.verdict in ('U', 'R')
      """;

  static final String WITHDRAW =
      """
      update training.hour_record h set state = 'W', line_fp = null, changed_on = ?
        from verdict v
       where h.ctid = v.place and h.changed_on = v.since and v.verdict in ('W', 'G')
      """;

  static final String ADD =
      """
      insert into training.hour_record
             (person_id, line_fp, changed_on, course_code, course_id, school_id, tenths, source)
      select person_id, fp, ?, course_code, course_id, school_id, tenths, 'F'
        from verdict where verdict = 'N'
       order by person_id, course_code
      """;

  /** Same content in other bytes: tomorrow the line is known again. */
  static final String REFRESH =
      """
      update training.hour_record h set line_fp = v.fp
        from verdict v
       where h.id = v.record_id and v.verdict = 'S' and not v.withdraws
         and v.fp is not null and v.line_fp is distinct from v.fp
      """;

  /** One case per key; opened again only if either side says something new. */
  static final String CONFLICTS =
      """
      insert into training.conflict as k
             (person_id, course_code, record_id, entry_source, entry_course_id, entry_tenths,
              feed_course_id, feed_school_id, feed_tenths, opened_at)
      select v.person_id, v.course_code, h.id, h.source, h.course_id, h.tenths,
             case when not v.withdraws then v.course_id end,
             case when not v.withdraws then v.school_id end,
             case when not v.withdraws then v.tenths end,
             ?
        from verdict v
        join training.hour_record h on h.id = v.record_id
       where v.verdict = 'C'
      on conflict (person_id, course_code) do update
         set entry_source = excluded.entry_source, entry_course_id = excluded.entry_course_id,
             entry_tenths = excluded.entry_tenths, feed_course_id = excluded.feed_course_id,
             feed_school_id = excluded.feed_school_id, feed_tenths = excluded.feed_tenths,
             status = 'OPEN', opened_at = excluded.opened_at,
             decided_at = null, decided_by = null, decision_reason = null
       where k.status = 'GONE' or (k.entry_course_id, k.entry_tenths,
              k.feed_course_id, k.feed_school_id, k.feed_tenths) is distinct from
             (excluded.entry_course_id, excluded.entry_tenths,
              excluded.feed_course_id, excluded.feed_school_id, excluded.feed_tenths)
      """;

  static final String SETTLE_CONFLICTS =
      """
      update training.conflict k set status = 'GONE', decided_at = ?
        from verdict v
       where v.verdict = 'E' and k.status = 'OPEN'
         and k.person_id = v.person_id and k.course_code = v.course_code
      """;

  /**
   * Nobody's eligibility depends on courses that count towards no certification. In order: so the
   * list is written, and later read, page after page.
   */
  static final String TOUCHED =
      """
      select distinct person_id from verdict
       where verdict in ('N', 'R', 'U', 'W', 'G') and counts
       order by person_id
      """;

  static final String DROP_OLDER =
      """
      delete from stage s
       using intake.parked_row p, training.hour_record h
       where p.id = s.line
         and h.person_id = s.person_id and h.course_code = s.course_code
         and h.changed_on >= p.received_at
      """;

  private HoursSql() {}
}
