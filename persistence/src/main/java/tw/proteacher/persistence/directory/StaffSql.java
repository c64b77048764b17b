package tw.proteacher.persistence.directory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.proteacher.intake.FeedDate;
import tw.proteacher.persistence.intake.FeedSession;
import tw.proteacher.shared.TaipeiClock;

/** The statements of {@link StaffLedger}, in the order in which they run. */
final class StaffSql {
  /** Two newcomers with one account: the account goes to neither before somebody has looked. */
  static final String INSERT_NEWCOMERS =
      """
      insert into directory.person
        (id_hash, id_key, id_cipher, id_mask, name, born_on, subject, created_at, changed_at)
      select n.id_hash, n.id_key, n.id_cipher, n.id_mask, n.name, n.born_on,
             case when count(*) over (partition by n.subject) = 1
                   and not exists (select 1 from directory.person p where p.subject = n.subject)
                  then n.subject end,
             ?, ?
        from (select distinct on (st.id_hash) st.*
                from stage st
               where st.person_id is null and st.action in ('S', 'A', 'U')
               order by st.id_hash, st.lost, st.is_main desc, st.line) n
      on conflict (id_hash) do nothing
      """;

  static final String NUMBER_NEWCOMERS =
      """
      update stage set person_id = coalesce(p.merged_into, p.id)
        from directory.person p
       where stage.person_id is null and p.id_hash = stage.id_hash
      """;

  /** What the rows say about each person; the main row speaks first. */
  static final String PEOPLE_STATED =
      """
      create temporary table staff_person on commit drop as
      select said.*, coalesce(said.name <> p.name, false) as renamed
        from (select st.person_id,
                     (array_agg(st.name order by st.is_main desc, st.line)
                       filter (where not st.lost))[1] as name,
                     (array_agg(st.born_on order by st.is_main desc, st.line)
                       filter (where st.born_on is not null))[1] as born_on,
                     (array_agg(st.subject order by st.is_main desc, st.line)
                       filter (where st.subject is not null))[1] as subject
                from stage st where st.action in ('S', 'A', 'U')
               group by st.person_id) said
        join directory.person p on p.id = said.person_id
      """;

  /**
   * NEW opens; BACK reopens what had ended by absence; AGAIN opens after a leaving; SPLIT ends the
   * membership and opens its successor, because title or name changed; CHANGED updates in place. A
   * row whose last day has come is a membership that has ended.
   */
  static final String DECIDE =
      """
      create temporary table staff_change on commit drop as
      select st.*, m.id as current_id, back.id as back_id, back.last_day,
             case
               when m.id is null then case when back.id is null then 'NEW' else 'BACK' end
               when m.ends_on is not null and not coalesce(st.leaves_on <= ?, false) then 'AGAIN'
               when m.ends_on is null and not coalesce(st.leaves_on <= ?, false)
                 and (m.title <> st.title or m.appointment <> st.appointment or sp.renamed)
                 then 'SPLIT'
               when (m.title, m.appointment, m.is_main, m.regular_years * 10,
                     m.teaching_years * 10, m.qualified, m.subject_area,
                     m.ends_on is not null)
                 = (st.title, st.appointment, st.is_main, st.regular_years::numeric,
                    st.teaching_years::numeric, st.qualified, st.subject_area,
                    coalesce(st.leaves_on <= ?, false))
                 and m.appointed_on is not distinct from st.appointed_on
                 and m.leaves_on is not distinct from st.leaves_on then 'SAME'
               else 'CHANGED'
             end as what
        from stage st
        join staff_person sp on sp.person_id = st.person_id
        left join directory.membership m
          on m.person_id = st.person_id and m.school_id = st.school_id
         and (m.ends_on is null or m.line_fp is not null)
        left join lateral (
          select max(case when o.ended_by in ('ABSENT', 'WITHDRAWN', 'LEFT')
                           and o.appointed_on is not distinct from st.appointed_on
                           and o.title = st.title and o.appointment = st.appointment
                           and (o.ended_by <> 'LEFT' or o.leaves_on = st.leaves_on)
                          then o.id end) as id,
                 max(o.ends_on) as last_day
            from directory.membership o
           where m.id is null and o.person_id = st.person_id and o.school_id = st.school_id
        ) back on true
       where st.action in ('S', 'A', 'U')
      """;

  static final String KEEP_OLD_NAMES =
      """
      insert into directory.person_name_history (person_id, name, used_until)
      select p.id, p.name, ? from staff_person sp
        join directory.person p on p.id = sp.person_id
       where sp.renamed
      """;

  static final String UPDATE_PEOPLE =
      """
      update directory.person p
         set name = coalesce(sp.name, p.name), born_on = coalesce(sp.born_on, p.born_on),
             changed_at = ?
        from staff_person sp
       where p.id = sp.person_id
         and (sp.renamed or sp.born_on is not null and sp.born_on is distinct from p.born_on)
      """;

  /** An account stays with whoever has it: a feed does not move somebody's sign-in to another. */
  static final String BIND_ACCOUNTS =
      """
      update directory.person p set subject = sp.subject, changed_at = ?
        from staff_person sp
       where p.id = sp.person_id and sp.subject is not null
         and p.subject is distinct from sp.subject
         and not exists (select 1 from directory.person o where o.subject = sp.subject)
         and not exists (select 1 from staff_person other
                          where other.subject = sp.subject and other.person_id <> sp.person_id)
      """;

  static final String END_BEFORE_NEXT =
      """
      update directory.membership m
         set ends_on = case when c.what = 'SPLIT'
                            then greatest(m.starts_on, ?::date - 1) else m.ends_on end,
             ended_by = case when c.what = 'SPLIT' then 'CHANGED' else m.ended_by end,
             line_fp = null, changed_at = ?
        from staff_change c
       where m.id = c.current_id and c.what in ('SPLIT', 'AGAIN')
      """;

  static final String OPEN_MEMBERSHIPS =
      """
      insert into directory.membership
        (person_id, school_id, title, appointment, is_main, starts_on, ends_on, ended_by,
         appointed_on, leaves_on, regular_years, teaching_years, qualified, subject_area,
         line_fp, changed_at)
      select n.person_id, n.school_id, n.title, n.appointment, n.is_main, n.starts_on,
             case when n.leaves_on <= ? then greatest(n.leaves_on, n.starts_on) end,
             case when n.leaves_on <= ? then 'LEFT' end,
             n.appointed_on, n.leaves_on, n.regular_years / 10.0, n.teaching_years / 10.0,
             n.qualified, n.subject_area, n.fp, n.now
        from (select c.*, q.now,
                     case c.what when 'SPLIT' then greatest(q.day, m.starts_on)
                                 when 'AGAIN' then greatest(c.appointed_on, m.ends_on)
                                 else greatest(c.appointed_on, c.last_day) end as starts_on
                from (select ?::date as day, ?::timestamptz as now) q
                cross join staff_change c
                left join directory.membership m on m.id = c.current_id
               where c.what in ('NEW', 'AGAIN', 'SPLIT')) n
      """;

  static final String UPDATE_MEMBERSHIPS =
      """
      update directory.membership m
         set title = n.title, appointment = n.appointment, is_main = n.is_main,
             starts_on = n.starts_on,
             ends_on = case when n.leaving then greatest(n.leaves_on, n.starts_on) end,
             ended_by = case when n.leaving then 'LEFT' end,
             appointed_on = n.appointed_on, leaves_on = n.leaves_on,
             regular_years = n.regular_years / 10.0, teaching_years = n.teaching_years / 10.0,
             qualified = n.qualified, subject_area = n.subject_area, line_fp = n.fp,
             changed_at = q.now
        from (select c.*, coalesce(c.leaves_on <= ?, false) as leaving, o.id as membership_id,
                     case when o.starts_on = o.appointed_on then c.appointed_on
                          else o.starts_on end as starts_on
                from staff_change c
                join directory.membership o on o.id = coalesce(c.current_id, c.back_id)
               where c.what in ('CHANGED', 'BACK')) n,
             (select ?::timestamptz as now) q
       where m.id = n.membership_id
      """;

  static final String REMEMBER_LINES =
      """
      update directory.membership m set line_fp = c.fp from staff_change c
       where m.id = c.current_id and c.what = 'SAME' and m.line_fp is distinct from c.fp
      """;

  static final String DELETED_PEOPLE =
      """
      select distinct m.person_id from directory.membership m
        join stage st on st.person_id = m.person_id and st.school_id = m.school_id
       where st.action = 'D' and m.ends_on is null
      """;

  static final String END_DELETED =
      """
      update directory.membership m
         set ends_on = coalesce(m.ends_on,
               greatest(m.starts_on, least(coalesce(st.leaves_on, q.day), q.day))),
             ended_by = coalesce(m.ended_by, 'WITHDRAWN'), line_fp = null, changed_at = q.now
        from stage st, (select ?::date as day, ?::timestamptz as now) q
       where st.action = 'D' and m.person_id = st.person_id and m.school_id = st.school_id
         and (m.ends_on is null or m.line_fp is not null)
      """;

  static final String FORGET_LEFT =
      """
      update directory.membership m set line_fp = null
       where m.ends_on is not null and m.line_fp is not null and\s\
      """;

  static final String END_MISSED =
      """
      update directory.membership m
         set ends_on = greatest(m.starts_on, ?), ended_by = 'ABSENT', line_fp = null,
             changed_at = ?
       where m.ends_on is null and\s\
      """;

  private static final Pattern DAY_IN_NAME = Pattern.compile("-(\\d{4})(\\d{2})(\\d{2})\\.csv$");

  private StaffSql() {}

  static String missed(FeedSession session) {
    return session.absent("m")
        + " and not exists (select 1 from stage st"
        + " where st.person_id = m.person_id and st.school_id = m.school_id)";
  }

  /** The day in the file's name; today in Taipei for parked rows. */
  static LocalDate dayOf(FeedSession session) throws SQLException {
    LocalDate today = LocalDate.ofInstant(session.at(), TaipeiClock.TAIPEI);
    String sql = "select file from intake.feed_file where id = ?";
    try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
      statement.setLong(1, session.fileId());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? dayIn(row.getString(1)).orElse(today) : today;
      }
    }
  }

  private static Optional<LocalDate> dayIn(String file) {
    Matcher matcher = DAY_IN_NAME.matcher(file);
    return matcher.find()
        ? FeedDate.parse(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
        : Optional.empty();
  }
}
