package tw.proteacher.persistence.certification;

import tw.proteacher.persistence.intake.FeedSession;

/**
 * How a staged certificates file meets the legacy rows on record. A row is <i>live</i> while the
 * feed states it, i.e. while it has a {@code line_fp}; held claims and withdrawn rows have none.
 */
final class LegacySql {
  static final String STATED = "st.action in ('S', 'A', 'U')";

  private static final String KEY =
      "l.person_id = st.person_id and l.tier = st.tier and l.number = st.number";

  private static final String SAME =
      """
      (l.school_year = st.school_year and l.obtained_on is not distinct from st.obtained_on
       and l.origin = st.origin)
      """;

  static final String CLASHES =
      "select st.line, l.line_fp from stage st join certification.legacy_certificate l on "
          + KEY
          + " where st.action <> 'X' and ";

  /**
   * Full numbers that two people claim: in this file, on record, or as a certificate. A claim that
   * was rejected and says the same again is none.
   */
  static final String CONTESTED =
      """
      create temporary table contested on commit drop as
      with claim as (
        select st.number, st.person_id from stage st where %1$s and length(st.number) = 10
           and not exists (select 1 from certification.legacy_certificate l
                            where %2$s and l.state = 'REJECTED' and %3$s)),
      rival as (
        select l.number, l.person_id from certification.legacy_certificate l
         where l.number in (select number from claim) and l.live
           and l.state in ('PENDING', 'IMPORTED', 'HELD') and not (%4$s)
        union
        select c.number, c.person_id from certification.certificate c
         where c.number in (select number from claim) and c.state <> 'WITHDRAWN')
      select number from (select * from claim union select * from rival) as everybody
       group by number having count(distinct person_id) > 1
      """;

  static final String CONTESTED_LINES =
      """
      select st.line from stage st
       where %1$s and st.number in (select number from contested)
         and not exists (select 1 from certification.legacy_certificate l
                          where %2$s and l.state = 'REJECTED' and %3$s)
      """
          .formatted(STATED, KEY, SAME);

  /** Remembers what the claims say: their rows will be X, of which only the key counts. */
  static final String REMEMBER_CLAIMS =
      "create temporary table held_claim on commit drop as select * from stage where line in ("
          + CONTESTED_LINES
          + ")";

  static final String HOLD_CLAIMS =
      """
      insert into certification.legacy_certificate as l (person_id, tier, number, school_year,
        obtained_on, origin, state, warnings, live, received_at, changed_at)
      select st.person_id, st.tier, st.number, st.school_year, st.obtained_on, st.origin, 'HELD',
             array_append(st.warnings::text[], 'DUP_NUMBER'), false, ?, ?
        from held_claim st
      on conflict (person_id, tier, number) do update
         set state = 'HELD', changed_at = excluded.changed_at,
             warnings = excluded.warnings,
             school_year = case when not l.live
               then excluded.school_year else l.school_year end,
             obtained_on = case when not l.live
               then excluded.obtained_on else l.obtained_on end
       where l.state in ('PENDING', 'WITHDRAWN', 'REJECTED')
      """;

  static final String HOLD_RIVALS =
      """
      update certification.legacy_certificate l
         set state = case when l.state = 'PENDING' then 'HELD' else l.state end,
             warnings = array_append(l.warnings, 'DUP_NUMBER'), changed_at = ?
       where l.number in (select number from contested)
         and l.state in ('PENDING', 'IMPORTED') and not 'DUP_NUMBER' = any (l.warnings)
      """;

  static final String QUESTION_RIVALS =
      """
      update certification.certificate c set question = 'DUP_NUMBER', changed_at = ?
       where c.number in (select number from contested)
         and c.source = 'LEGACY' and c.state <> 'WITHDRAWN' and c.question is null
      """;

  /** What a row said before it is changed, comes back or is withdrawn. */
  private static final String HISTORY =
      """
      insert into certification.legacy_history (legacy_id, school_year, obtained_on, origin, state,
        cause, ended_at)
      select l.id, l.school_year, l.obtained_on, l.origin, l.state, ?, ?
        from certification.legacy_certificate l
      """;

  static final String HISTORY_CHANGED =
      HISTORY + "join stage st on " + KEY + " where " + STATED + " and l.live and not " + SAME;

  static final String CHANGE =
      """
      update certification.legacy_certificate l
         set school_year = st.school_year, obtained_on = st.obtained_on, origin = st.origin,
             warnings = st.warnings::text[], line_fp = st.fp, changed_at = ?,
             state = case when l.state in ('REJECTED', 'IMPORTED') then 'PENDING'
                          else l.state end,
             decided_at = null, decided_by = null
        from stage st
       where %s and %s and l.live and not %s
      """
          .formatted(KEY, STATED, SAME);

  static final String HISTORY_RETURNED =
      HISTORY + "join stage st on " + KEY + " where " + STATED + " and not l.live";

  /** Back as it was, it takes up its old state; otherwise its owner is asked again. */
  static final String RETURN =
      """
      update certification.legacy_certificate l
         set school_year = st.school_year, obtained_on = st.obtained_on, origin = st.origin,
             warnings = st.warnings::text[], live = true, line_fp = st.fp, changed_at = ?,
             withdrawn_from = null,
             state = case
               when not %3$s then 'PENDING'
               when l.state = 'REJECTED' then 'REJECTED'
               when l.state = 'WITHDRAWN' and l.withdrawn_from in ('IMPORTED', 'REJECTED')
                 then l.withdrawn_from
               else 'PENDING' end
        from stage st
       where %1$s and %2$s and not l.live
      """
          .formatted(KEY, STATED, SAME);

  static final String SETTLE_QUESTIONS =
      """
      update certification.certificate c set question = null, changed_at = ?
        from certification.legacy_certificate l
       where l.id = c.legacy_id and c.question = 'WITHDRAWN_UPSTREAM' and l.live
      """;

  /** What is known is read beforehand, as with courses: no row looks through those added before. */
  static final String INSERT =
      """
      with known as materialized (
        select person_id, tier, number from certification.legacy_certificate)
      insert into certification.legacy_certificate (person_id, tier, number, school_year,
        obtained_on, origin, state, warnings, live, line_fp, received_at, changed_at)
      select st.person_id, st.tier, st.number, st.school_year, st.obtained_on, st.origin,
             'PENDING', st.warnings::text[], true, st.fp, ?, ?
        from stage st
       where %2$s
         and not exists (select 1 from known l where %1$s)
      """
          .formatted(KEY, STATED);

  static final String REMEMBER_LINES =
      """
      update certification.legacy_certificate l set line_fp = st.fp
        from stage st
       where %s and %s and st.fp is not null and l.line_fp is distinct from st.fp
      """
          .formatted(KEY, STATED);

  static final String WITHDRAWN_BY_ROW =
      "l.live and exists (select 1 from stage st where st.action = 'D' and " + KEY + ")";

  static final String HISTORY_WITHDRAWN = HISTORY + " where ";

  static final String WITHDRAW =
      """
      update certification.legacy_certificate l
         set withdrawn_from = l.state, state = 'WITHDRAWN', live = false, line_fp = null,
             changed_at = ?
       where\s\
      """;

  static final String QUESTION_WITHDRAWN =
      """
      update certification.certificate c set question = 'WITHDRAWN_UPSTREAM', changed_at = ?
        from certification.legacy_certificate l
       where l.id = c.legacy_id and l.state = 'WITHDRAWN' and l.changed_at = ?
         and c.state <> 'WITHDRAWN'
      """;

  /** Claims that are no longer made need nobody's decision. */
  static final String DROP_CLAIMS =
      """
      update certification.legacy_certificate l
         set withdrawn_from = l.state, state = 'WITHDRAWN', changed_at = ?
       where l.state = 'HELD' and not l.live and\s\
      """;

  static final String REFUSE_CLAIMS =
      "update stage set action = 'X' where line in (select line from held_claim)";

  static final String DROP_OLDER =
      """
      delete from stage st using intake.parked_row p, certification.legacy_certificate l
       where p.id = st.line and l.changed_at > p.received_at and %s
      """
          .formatted(KEY);

  private LegacySql() {}

  static String contested(FeedSession session) {
    return CONTESTED.formatted(STATED, KEY, SAME, withdrawnNow(session));
  }

  /** Condition on {@code l}: live, and absent from a full file even as an unusable row. */
  static String missed(FeedSession session) {
    return """
    l.live and %s
    and not exists (
      select 1 from stage st
       where st.person_id = l.person_id
         and (st.tier = l.tier or st.tier is null) and (st.number = l.number or st.number = ''))
    """
        .formatted(session.absent("l"));
  }

  static String dropClaims(FeedSession session) {
    return DROP_CLAIMS
        + (session.full()
            ? "not exists (select 1 from stage st where " + KEY + ")"
            : "exists (select 1 from stage st where st.action = 'D' and " + KEY + ")");
  }

  private static String withdrawnNow(FeedSession session) {
    return session.full() ? missed(session) : WITHDRAWN_BY_ROW;
  }
}
