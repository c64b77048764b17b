package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.exceptions.ExceptionFilter;
import tw.proteacher.intake.exceptions.ExceptionRow;
import tw.proteacher.intake.exceptions.RowExceptions;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.TaipeiClock;

/** Rows of {@code intake.row_exception}, narrowed to a reach by the school they name. */
@ApplicationScoped
class JdbcRowExceptions implements RowExceptions {
  private static final String COLUMNS =
      """
      select e.id, f.run_id, f.file, coalesce(f.kind, '') as kind, e.line, e.code, e.warning,
             coalesce(e.school_code, '') as school, coalesce(s.name, '') as school_name,
             coalesce(c.name, '') as county_name, e.key, e.raw, f.seen_at
      """;

  /** An empty filter field fits everything; reach: null = the nation, else these counties. */
  private static final String FITTING =
      """
        from intake.row_exception e
        join intake.feed_file f on f.id = e.file_id
        left join directory.school s on s.code = e.school_code
        left join directory.county c on c.code = s.county_code
       where (?::bigint is null or f.run_id = ?::bigint)
         and (?::text = '' or f.kind = ?::text)
         and (?::text = '' or e.code = ?::text)
         and (?::text = '' or e.school_code = ?::text)
         and (?::text = '' or s.county_code = ?::text)
         and (?::text is null or s.county_code = any (string_to_array(?::text, ',')))
      """;

  private static final String PAGE =
      COLUMNS + ", count(*) over () as total\n" + FITTING + " order by e.id desc limit ? offset ?";

  private static final String AFTER = COLUMNS + FITTING + " and e.id > ? order by e.id limit ?";

  private static final String FORGET_OLD =
      """
      delete from intake.row_exception
       where id in (
         select e.id from intake.row_exception e
           join intake.feed_file f on f.id = e.file_id
          where f.finished_at < (?::date - (
            select value::int from intake.setting where name = 'exceptions.days'))::timestamp
              at time zone 'Asia/Taipei'
          limit 500000)
      """;

  private static final String PARKED = "select count(*) from intake.parked_row";

  @Inject private Db db;

  JdbcRowExceptions() {}

  JdbcRowExceptions(Db db) {
    this.db = db;
  }

  @Override
  public Slice<ExceptionRow> page(ExceptionFilter filter, Reach reach, int first, int size) {
    return db.slice(PAGE, JdbcRowExceptions::row, first, size, arguments(filter, reach, 0));
  }

  @Override
  public List<ExceptionRow> after(ExceptionFilter filter, Reach reach, long key, int limit) {
    @Nullable Object[] arguments = arguments(filter, reach, 2);
    arguments[arguments.length - 2] = key;
    arguments[arguments.length - 1] = limit;
    return db.list(AFTER, JdbcRowExceptions::row, arguments);
  }

  @Override
  @Transactional
  public int forgetOld(LocalDate today) {
    return db.update(FORGET_OLD, today);
  }

  @Override
  public long parked() {
    return db.count(PARKED);
  }

  /** Each condition asks for its argument twice; {@code more} places are left free at the end. */
  private static @Nullable Object[] arguments(ExceptionFilter filter, Reach reach, int more) {
    @Nullable Object[] conditions = {
      filter.run(), filter.kind(), filter.code(), filter.school(), filter.county(), counties(reach)
    };
    @Nullable Object[] arguments = new Object[2 * conditions.length + more];
    for (int i = 0; i < conditions.length; i++) {
      arguments[2 * i] = conditions[i];
      arguments[2 * i + 1] = conditions[i];
    }
    return arguments;
  }

  private static @Nullable String counties(Reach reach) {
    return reach.nation()
        ? null
        : reach.counties().stream().map(CountyCode::value).collect(Collectors.joining(","));
  }

  private static ExceptionRow row(ResultSet row) throws SQLException {
    return new ExceptionRow(
        row.getLong("id"),
        row.getObject("run_id", Long.class),
        row.getString("file"),
        row.getString("kind"),
        row.getInt("line"),
        row.getString("code"),
        row.getBoolean("warning"),
        row.getString("school"),
        row.getString("school_name"),
        row.getString("county_name"),
        row.getString("key"),
        row.getString("raw"),
        row.getObject("seen_at", OffsetDateTime.class)
            .atZoneSameInstant(TaipeiClock.TAIPEI)
            .toOffsetDateTime());
  }
}
