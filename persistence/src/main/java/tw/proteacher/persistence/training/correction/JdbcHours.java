package tw.proteacher.persistence.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.CourseMode;
import tw.proteacher.training.HourSource;
import tw.proteacher.training.correction.HoursQueries;

/** 研習時數 in SQL: the records of one person and, in a second query, all their earlier versions. */
@ApplicationScoped
class JdbcHours implements HoursQueries {
  private static final String OF =
      """
      select record.id, record.tenths, record.state, record.source, record.changed_on,
        course.code, course.name, course.category, course.kind, course.mode, course.organiser,
        course.school_year, course.starts_on, course.ends_on,
        entry.id as entry_id, coalesce(entry.reason, '') as reason,
        case entry.source when 'C' then county.name else '' end as entered_by
      from training.hour_record as record
      join training.course as course on course.id = record.course_id
      left join training.hour_entry as entry
        on entry.record_id = record.id and entry.withdrawn_at is null
      left join directory.county as county on county.code = entry.county
      where record.person_id = ? and (?::int is null or course.school_year = ?)
      order by course.starts_on desc, record.id desc
      """;

  private static final String HISTORY =
      """
      select past.record_id, course.name, past.tenths, past.state, past.source, past.since,
        past.changed_on, past.change
      from training.hour_history as past
      join training.hour_record as record on record.id = past.record_id
      join training.course as course on course.id = past.course_id
      where record.person_id = ?
      order by past.id desc
      """;

  private static final String YEARS =
      """
      select distinct course.school_year
      from training.hour_record as record
      join training.course as course on course.id = record.course_id
      where record.person_id = ?
      order by course.school_year desc
      """;

  private static final String COURSE =
      """
      select code, name, category, kind, mode, organiser, school_year, starts_on, ends_on
      from training.course where code = ? order by id desc limit 1
      """;

  private static final String CONFLICTS =
      """
      select conflict.id, conflict.person_id, person.name as person_name,
        coalesce((
          select school.name from directory.membership as place
          join directory.school as school on school.id = place.school_id
          where place.person_id = conflict.person_id and place.ends_on is null
          order by place.is_main desc, place.starts_on desc limit 1), '') as school_name,
        entered.name as course_name, conflict.course_code, conflict.entry_source,
        conflict.entry_tenths, fed.name as feed_course_name, conflict.feed_tenths,
        conflict.opened_at, count(*) over () as total
      from training.conflict as conflict
      join directory.person as person on person.id = conflict.person_id
      join training.course as entered on entered.id = conflict.entry_course_id
      left join training.course as fed on fed.id = conflict.feed_course_id
      left join training.hour_entry as entry
        on entry.record_id = conflict.record_id and entry.withdrawn_at is null
      where conflict.status = 'OPEN' and (? or entry.county = any (?))
      order by conflict.opened_at, conflict.id
      limit ? offset ?
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcHours() {}

  /** For tests. */
  JdbcHours(Db db) {
    this.db = db;
  }

  @Override
  public List<HourRow> of(PersonId person, @Nullable Integer schoolYear) {
    Map<Long, List<VersionRow>> history = new HashMap<>();
    db.list(
        HISTORY,
        row ->
            history
                .computeIfAbsent(row.getLong("record_id"), record -> new ArrayList<>())
                .add(version(row)),
        person.value());
    return db.list(OF, row -> record(row, history), person.value(), schoolYear, schoolYear);
  }

  @Override
  public List<Integer> years(PersonId person) {
    return db.list(YEARS, row -> row.getInt(1), person.value());
  }

  @Override
  public Optional<CourseRow> course(int code) {
    return db.find(COURSE, JdbcHours::course, code);
  }

  @Override
  public Slice<ConflictRow> conflicts(Reach reach, int first, int size) {
    return db.slice(
        CONFLICTS,
        row ->
            new ConflictRow(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("person_name"),
                row.getString("school_name"),
                row.getString("course_name"),
                row.getInt("course_code"),
                source(row, "entry_source"),
                row.getInt("entry_tenths"),
                row.getString("feed_course_name"),
                JdbcCorrections.integer(row, "feed_tenths"),
                row.getObject("opened_at", OffsetDateTime.class)),
        first,
        size,
        reach.nation(),
        JdbcCorrections.codes(reach));
  }

  private static HourRow record(ResultSet row, Map<Long, List<VersionRow>> history)
      throws SQLException {
    long id = row.getLong("id");
    long entry = row.getLong("entry_id");
    boolean entered = !row.wasNull();
    return new HourRow(
        id,
        course(row),
        row.getInt("tenths"),
        row.getString("state").equals("L"),
        source(row, "source"),
        row.getObject("changed_on", OffsetDateTime.class),
        entered ? entry : null,
        entered ? row.getString("entered_by") : "",
        row.getString("reason"),
        history.getOrDefault(id, List.of()));
  }

  private static CourseRow course(ResultSet row) throws SQLException {
    return new CourseRow(
        row.getInt("code"),
        row.getString("name"),
        CourseCategory.valueOf(row.getString("category")),
        CourseKind.valueOf(row.getString("kind")),
        CourseMode.valueOf(row.getString("mode")),
        row.getString("organiser"),
        row.getInt("school_year"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class));
  }

  private static VersionRow version(ResultSet row) throws SQLException {
    return new VersionRow(
        row.getString("name"),
        row.getInt("tenths"),
        row.getString("state").equals("L"),
        source(row, "source"),
        row.getObject("since", OffsetDateTime.class),
        row.getObject("changed_on", OffsetDateTime.class),
        switch (row.getString("change")) {
          case "W" -> Change.WITHDRAWN;
          case "R" -> Change.RETURNED;
          default -> Change.CHANGED;
        });
  }

  static HourSource source(ResultSet row, String column) throws SQLException {
    return HourSource.of(row.getString(column).charAt(0));
  }
}
