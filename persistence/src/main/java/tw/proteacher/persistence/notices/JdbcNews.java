package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.application.NewsQueries;
import tw.proteacher.notices.application.Readership;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;

/** 最新消息 in SQL: the filter of who may read what stands in the query, not behind it. */
@ApplicationScoped
class JdbcNews implements NewsQueries {
  private static final int OPENING = 160;

  private static final String MARKS =
      """
      array(select role from notices.announcement_audience as mark
        where mark.announcement_id = news.id order by role) as audience
      """;

  static final String CONCERNS =
      """
      news.withdrawn_at is null and news.published_from <= ?
        and (news.published_until is null or news.published_until > ?)
        and (?::text[] is null
          or not exists (select from notices.announcement_audience as mark
            where mark.announcement_id = news.id)
          or exists (select from notices.announcement_audience as mark
            where mark.announcement_id = news.id and mark.role = any (?::text[])))
      """;

  private static final String PUBLISHED_OF_NATION =
      """
      select news.id, news.county, '' as county_name, news.title, left(news.body, 161) as opening,
        news.published_from,
        exists (select from notices.announcement_file where announcement_id = news.id) as files,
      """
          + MARKS
          + """
            , count(*) over () as total
          from notices.announcement as news
          where news.county is null and
          """
          + CONCERNS
          + """
          order by news.published_from desc, news.id desc
          limit ? offset ?
          """;

  private static final String PUBLISHED_OF_COUNTIES =
      """
      select news.id, news.county, county.name as county_name, news.title,
        left(news.body, 161) as opening, news.published_from,
        exists (select from notices.announcement_file where announcement_id = news.id) as files,
      """
          + MARKS
          + """
            , count(*) over () as total
          from notices.announcement as news join directory.county as county on county.code = news.county
          where news.county = any (?::text[]) and
          """
          + CONCERNS
          + """
          order by news.published_from desc, news.id desc
          limit ? offset ?
          """;

  private static final String ITEM =
      """
      select news.id, news.county, coalesce(county.name, '') as county_name, news.title, news.body,
        news.published_from, news.published_until, news.withdrawn_at, news.changed_at, news.version,
      """
          + MARKS
          + """
          from notices.announcement as news
          left join directory.county as county on county.code = news.county
          where news.id = ?
          """;

  private static final String FILES =
      "select "
          + FileCards.COLUMNS
          + """
           from notices.stored_file as file
          join notices.announcement_file as attached on attached.file_id = file.id
          where attached.announcement_id = ? order by attached.position
          """;

  private static final String PUBLISHED_ITEM =
      ITEM + " and (news.county is null or news.county = any (?::text[])) and " + CONCERNS;

  private static final String KEPT =
      """
      select news.id, news.county, coalesce(county.name, '') as county_name, news.title,
        news.published_from, news.published_until,
        case
          when news.withdrawn_at is not null then 'WITHDRAWN'
          when news.published_from > ? then 'PLANNED'
          when news.published_until <= ? then 'OVER'
          else 'PUBLISHED'
        end as standing,
      """
          + MARKS
          + """
            , count(*) over () as total
          from notices.announcement as news
          left join directory.county as county on county.code = news.county
          where ? or news.county = any (?::text[])
          order by news.published_from desc, news.id desc
          limit ? offset ?
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcNews() {}

  /** For tests. */
  JdbcNews(Db db) {
    this.db = db;
  }

  @Override
  public Slice<NewsRow> published(
      Level level, Readership reader, OffsetDateTime now, int first, int size) {
    String[] roles = roles(reader);
    return level == Level.NATION
        ? db.slice(PUBLISHED_OF_NATION, JdbcNews::row, first, size, now, now, roles, roles)
        : db.slice(
            PUBLISHED_OF_COUNTIES,
            JdbcNews::row,
            first,
            size,
            codes(reader.counties()),
            now,
            now,
            roles,
            roles);
  }

  @Override
  public Optional<NewsItem> published(long id, Readership reader, OffsetDateTime now) {
    String[] roles = roles(reader);
    return db.find(
        PUBLISHED_ITEM, this::item, id, codes(reader.counties()), now, now, roles, roles);
  }

  @Override
  public Slice<KeptRow> kept(Reach reach, OffsetDateTime now, int first, int size) {
    return db.slice(
        KEPT, JdbcNews::kept, first, size, now, now, reach.nation(), codes(reach.counties()));
  }

  @Override
  public Optional<NewsItem> kept(long id) {
    return db.find(ITEM, this::item, id);
  }

  static String[] codes(Collection<CountyCode> counties) {
    return counties.stream().map(CountyCode::value).toArray(String[]::new);
  }

  static @Nullable CountyCode county(ResultSet row) throws SQLException {
    String code = row.getString("county");
    return code == null ? null : new CountyCode(code);
  }

  static String @Nullable [] roles(Readership reader) {
    Set<Role> roles = reader.roles();
    return roles == null ? null : roles.stream().map(Role::name).toArray(String[]::new);
  }

  private static NewsRow row(ResultSet row) throws SQLException {
    return new NewsRow(
        row.getLong("id"),
        county(row),
        row.getString("county_name"),
        row.getString("title"),
        opening(row.getString("opening")),
        audience(row),
        row.getObject("published_from", OffsetDateTime.class),
        row.getBoolean("files"));
  }

  private static String opening(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() > OPENING ? line.substring(0, OPENING) + "…" : line;
  }

  private NewsItem item(ResultSet row) throws SQLException {
    return new NewsItem(
        row.getLong("id"),
        county(row),
        row.getString("county_name"),
        row.getString("title"),
        row.getString("body"),
        audience(row),
        row.getObject("published_from", OffsetDateTime.class),
        row.getObject("published_until", OffsetDateTime.class),
        row.getObject("withdrawn_at", OffsetDateTime.class),
        row.getObject("changed_at", OffsetDateTime.class),
        row.getLong("version"),
        db.list(FILES, FileCards::read, row.getLong("id")));
  }

  private static KeptRow kept(ResultSet row) throws SQLException {
    return new KeptRow(
        row.getLong("id"),
        county(row),
        row.getString("county_name"),
        row.getString("title"),
        audience(row),
        row.getObject("published_from", OffsetDateTime.class),
        row.getObject("published_until", OffsetDateTime.class),
        Standing.valueOf(row.getString("standing")));
  }

  /** In the order in which they came: the marks of one announcement never change places. */
  private static Set<Role> audience(ResultSet row) throws SQLException {
    String[] roles = (String[]) row.getArray("audience").getArray();
    return Arrays.stream(roles)
        .map(Role::valueOf)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
