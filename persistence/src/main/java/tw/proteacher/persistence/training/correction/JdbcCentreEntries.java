package tw.proteacher.persistence.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.training.KindSql;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.correction.CentreEntries;
import tw.proteacher.training.correction.HoursEntry;

/**
 * 人工登錄 in SQL. A record that a centre enters has no fingerprint of a feed line, so the next full
 * file compares it anew; what it was before is written to the history first.
 */
@ApplicationScoped
class JdbcCentreEntries implements CentreEntries {
  private static final String OWN_CODE = "select nextval('training.own_course_code')";

  private static final String COURSE =
      """
      with described as (
        select ?::int as code, ?::smallint as school_year, ?::char(2) as category, ?::text as name,
          ?::text as organiser, ?::varchar as mode, ?::date as starts_on, ?::date as ends_on
      )
      insert into training.course
        (code, school_year, category, name, organiser, mode, starts_on, ends_on, kind, content_hash)
      select described.*,
      """
          + KindSql.kind("described.category", "described.name")
          + """
            , hashtextextended(described::text, 0)
          from described
          on conflict (code, content_hash) do update set code = excluded.code
          returning id
          """;

  private static final String LOCK =
      """
      select id from training.hour_record where person_id = ? and course_code = ? for update
      """;

  private static final String INSERT =
      """
      insert into training.hour_record
        (person_id, course_code, course_id, school_id, tenths, state, source, changed_on)
      values (?, ?, ?, (
        select school_id from directory.membership
        where person_id = ? and ends_on is null
        order by is_main desc, starts_on desc limit 1), ?, 'L', ?, ?)
      on conflict (person_id, course_code) do nothing
      returning id
      """;

  private static final String TO_HISTORY =
      """
      insert into training.hour_history
        (record_id, person_id, course_code, course_id, school_id, tenths, state, source, since,
         changed_on, change)
      select id, person_id, course_code, course_id, school_id, tenths, state, source, changed_on, ?,
        case when ? = 'W' then 'W' when state = 'W' then 'R' else 'C' end
      from training.hour_record where id = ?
      """;

  private static final String REPLACE =
      """
      update training.hour_record
      set course_id = ?, tenths = ?, state = 'L', source = ?, line_fp = null, changed_on = ?
      where id = ?
      """;

  /** Left to the feed: whatever it brings next time is news and brings the record back. */
  private static final String LEAVE =
      """
      update training.hour_record
      set state = 'W', source = 'F', line_fp = null, changed_on = ? where id = ?
      """;

  private static final String FOLLOW =
      """
      update training.hour_record as record
      set course_id = coalesce(conflict.feed_course_id, record.course_id),
        school_id = coalesce(conflict.feed_school_id, record.school_id),
        tenths = coalesce(conflict.feed_tenths, record.tenths),
        state = case when conflict.feed_tenths is null then 'W' else 'L' end,
        source = 'F', line_fp = null, changed_on = ?
      from training.conflict as conflict
      where conflict.id = ? and record.id = conflict.record_id
      """;

  private static final String END_ENTRY =
      """
      update training.hour_entry set withdrawn_by = ?, withdrawn_at = ?, withdraw_reason = ?
      where record_id = ? and withdrawn_at is null
      """;

  private static final String ADD_ENTRY =
      """
      insert into training.hour_entry
        (record_id, person_id, course_code, tenths, source, county, case_id, entered_by,
         entered_at, reason)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      returning id
      """;

  private static final String TOUCH =
      "insert into intake.touched_person (person_id) values (?) on conflict do nothing";

  private static final String STANDING =
      """
      select id, person_id, source, county from training.hour_entry
      where id = ? and withdrawn_at is null
      """;

  private static final String RECORD_OF_ENTRY =
      "select record_id from training.hour_entry where id = ? and withdrawn_at is null for update";

  private static final String OPEN_CONFLICT =
      """
      select conflict.id, conflict.person_id, conflict.entry_source as source, entry.county
      from training.conflict as conflict
      left join training.hour_entry as entry
        on entry.record_id = conflict.record_id and entry.withdrawn_at is null
      where conflict.id = ? and conflict.status = 'OPEN'
      for update of conflict
      """;

  private static final String RECORD_OF_CONFLICT =
      """
      select record.id from training.hour_record as record
      join training.conflict as conflict on conflict.record_id = record.id
      where conflict.id = ? for update of record
      """;

  private static final String FEED_STILL_HAS_IT =
      "select count(*) from training.conflict where id = ? and feed_tenths is not null";

  private static final String DECIDE =
      """
      update training.conflict
      set status = ?, decided_at = ?, decided_by = ?, decision_reason = ? where id = ?
      """;

  private static final String PERSON = "select person_id from training.hour_record where id = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcCentreEntries() {}

  /** For tests. */
  JdbcCentreEntries(Db db) {
    this.db = db;
  }

  @Override
  public long enter(NewEntry entry) {
    HoursEntry hours = entry.hours();
    Signature by = entry.by();
    int code = hours.courseCode() == null ? ownCode() : hours.courseCode();
    int course = course(code, hours);
    long record = record(entry, code, course);
    CountyCode county = by.county();
    long id =
        db.one(
            ADD_ENTRY,
            row -> row.getLong(1),
            record,
            entry.person().value(),
            code,
            hours.tenths(),
            letter(by),
            county == null ? null : county.value(),
            entry.caseId(),
            by.person().value(),
            by.at(),
            entry.reason().strip());
    touch(entry.person());
    return id;
  }

  private int ownCode() {
    return Math.toIntExact(db.count(OWN_CODE));
  }

  private int course(int code, HoursEntry hours) {
    LocalDate starts = Objects.requireNonNull(hours.startsOn());
    LocalDate ends = hours.endsOn() == null ? starts : hours.endsOn();
    return db.one(
        COURSE,
        row -> row.getInt(1),
        code,
        SchoolYear.of(starts).roc(),
        hours.category().name(),
        hours.courseName().strip(),
        hours.organiser().strip(),
        hours.mode().name(),
        starts,
        ends);
  }

  /** A new record, or the one that is there with its past kept. */
  private long record(NewEntry entry, int code, int course) {
    Signature by = entry.by();
    long person = entry.person().value();
    int tenths = entry.hours().tenths();
    Optional<Long> added =
        db.find(
            INSERT,
            row -> row.getLong(1),
            person,
            code,
            course,
            person,
            tenths,
            letter(by),
            by.at());
    if (added.isPresent()) {
      return added.get();
    }
    long record = db.one(LOCK, row -> row.getLong(1), person, code);
    db.update(TO_HISTORY, by.at(), "C", record);
    db.update(END_ENTRY, by.person().value(), by.at(), entry.reason().strip(), record);
    db.update(REPLACE, course, tenths, letter(by), by.at(), record);
    return record;
  }

  @Override
  public Optional<EntryCard> standing(long id) {
    return db.find(
        STANDING,
        row ->
            new EntryCard(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                JdbcHours.source(row, "source"),
                county(row.getString("county"))),
        id);
  }

  @Override
  public void withdraw(long id, String reason, Signature by) {
    long record = db.one(RECORD_OF_ENTRY, row -> row.getLong(1), id);
    db.update(TO_HISTORY, by.at(), "W", record);
    db.update(END_ENTRY, by.person().value(), by.at(), reason.strip(), record);
    db.update(LEAVE, by.at(), record);
    touch(db.one(PERSON, row -> new PersonId(row.getLong(1)), record));
  }

  @Override
  public Optional<ConflictCard> openConflict(long id) {
    return db.find(
        OPEN_CONFLICT,
        row ->
            new ConflictCard(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                JdbcHours.source(row, "source"),
                county(row.getString("county"))),
        id);
  }

  @Override
  public void keepEntry(long conflict, String reason, Signature by) {
    db.update(DECIDE, "KEPT", by.at(), by.person().value(), reason.strip(), conflict);
  }

  @Override
  public void followFeed(long conflict, String reason, Signature by) {
    long record = db.one(RECORD_OF_CONFLICT, row -> row.getLong(1), conflict);
    boolean live = db.count(FEED_STILL_HAS_IT, conflict) > 0;
    db.update(TO_HISTORY, by.at(), live ? "C" : "W", record);
    db.update(END_ENTRY, by.person().value(), by.at(), reason.strip(), record);
    db.update(FOLLOW, by.at(), conflict);
    db.update(DECIDE, "FOLLOWED", by.at(), by.person().value(), reason.strip(), conflict);
    touch(db.one(PERSON, row -> new PersonId(row.getLong(1)), record));
  }

  private void touch(PersonId person) {
    db.update(TOUCH, person.value());
  }

  private static String letter(Signature by) {
    return String.valueOf(by.source().code());
  }

  private static @Nullable CountyCode county(@Nullable String code) {
    return code == null ? null : new CountyCode(code);
  }
}
