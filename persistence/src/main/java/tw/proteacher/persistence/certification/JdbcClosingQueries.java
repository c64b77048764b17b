package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcClosingQueries implements ClosingQueries {
  private static final String DUE =
      """
      select id from certification.round
      where state = 'PUBLISHED' and closed_at is null
        and least(closes_at, list_closes_at) < ?
      order by id
      """;

  /** Nobody on it can hand in any more, and what they have is no case that was handed in. */
  private static final String WAIVE =
      """
      update certification.school_list_entry e
      set waived_at = ?
      from certification.school_list l
      join certification.round r on r.id = l.round_id
      where l.id = e.list_id and r.id = ? and e.removed_at is null and e.waived_at is null
        and greatest(r.closes_at,
                     (select max(x.until) from certification.round_extension x
                       where x.round_id = r.id
                         and (x.person_id = e.person_id or x.school = l.school))) < ?
        and not exists (
          select from certification.application a
          where a.round_id = r.id and a.person_id = e.person_id and a.tier = e.tier
            and a.state not in ('DRAFT', 'WITHDRAWN', 'WAIVED'))
      """;

  private static final String BRING_BACK =
      """
      update certification.school_list_entry e
      set waived_at = null
      from certification.school_list l
      where l.id = e.list_id and l.round_id = ? and e.removed_at is null
        and e.waived_at is not null
        and e.person_id = coalesce(?, e.person_id) and l.school = coalesce(?, l.school)
      """;

  private static final String REMINDERS =
      """
      select r.id, audience.name, min(t.days) as days
      from certification.round r
      cross join (values ('TEACHERS'), ('SCHOOLS')) as audience (name)
      cross join lateral (
        select case audience.name when 'TEACHERS' then r.closes_at
                                  when 'SCHOOLS' then case when r.school_list then r.list_closes_at end
               end as closes) as ending
      join certification.round_reminder_term t
        on ? >= ending.closes - make_interval(days => t.days)
      where r.state = 'PUBLISHED' and r.closed_at is null and r.opens_at <= ?
        and ? < ending.closes
      group by r.id, audience.name
      having not exists (
        select from certification.round_reminder_sent s
        where s.round_id = r.id and s.audience = audience.name and s.days = min(t.days))
      order by r.id, audience.name
      """;

  private static final String CLAIM =
      """
      insert into certification.round_reminder_sent (round_id, audience, days)
      values (?, ?, ?)
      on conflict on constraint round_reminder_sent_pk do nothing
      """;

  private static final String DRAFTING =
      """
      select distinct person_id from certification.application
      where round_id = ? and state = 'DRAFT'
      order by person_id
      """;

  private static final String WITHOUT_LIST =
      """
      select school from certification.application
      where round_id = ? and state in ('DRAFT', 'SUBMITTED')
      union
      select school from certification.school_list where round_id = ?
      except
      select school from certification.school_list where round_id = ? and state = 'HANDED_IN'
      order by school
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcClosingQueries() {}

  /** For tests. */
  JdbcClosingQueries(Db db) {
    this.db = db;
  }

  @Override
  public List<Long> due(Instant now) {
    return db.list(DUE, row -> row.getLong(1), moment(now));
  }

  @Override
  public int waiveEntries(long round, Instant now) {
    return db.update(WAIVE, moment(now), round, moment(now));
  }

  @Override
  public int bringEntriesBack(long round, @Nullable PersonId person, @Nullable SchoolCode school) {
    return db.update(
        BRING_BACK,
        round,
        person == null ? null : person.value(),
        school == null ? null : school.value());
  }

  @Override
  public List<DueReminder> reminders(Instant now) {
    return db.list(
        REMINDERS,
        row ->
            new DueReminder(
                row.getLong("id"), Audience.valueOf(row.getString("name")), row.getInt("days")),
        moment(now),
        moment(now),
        moment(now));
  }

  @Override
  public boolean claim(DueReminder reminder) {
    return db.update(CLAIM, reminder.round(), reminder.audience().name(), reminder.days()) == 1;
  }

  @Override
  public List<PersonId> drafting(long round) {
    return db.list(DRAFTING, row -> new PersonId(row.getLong(1)), round);
  }

  @Override
  public List<SchoolCode> withoutList(long round) {
    return db.list(WITHOUT_LIST, row -> new SchoolCode(row.getString(1)), round, round, round);
  }

  private static OffsetDateTime moment(Instant now) {
    return now.atOffset(ZoneOffset.UTC);
  }
}
