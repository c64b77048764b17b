package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.application.HandoutQueries;
import tw.proteacher.notices.application.Readership;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Reach;

/** 檔案下載、操作教學 in SQL. */
@ApplicationScoped
class JdbcHandouts implements HandoutQueries {
  private static final String DOWNLOADS =
      """
      select item.id, item.county, coalesce(county.name, '') as county_name, item.category,
        item.title, item.description, item.changed_at, item.version, file.id as file_id,
        file.name as file_name, file.media_type, file.bytes
      from notices.download as item
      join notices.stored_file as file on file.id = item.file_id
      left join directory.county as county on county.code = item.county
      where item.withdrawn_at is null
      """;

  private static final String TUTORIALS =
      """
      select page.id, page.county, coalesce(county.name, '') as county_name, page.title,
        page.summary, page.sort, page.changed_at, page.version
      from notices.tutorial_page as page
      left join directory.county as county on county.code = page.county
      where page.withdrawn_at is null
      """;

  private static final String FOR_READER = " and (%1$s.county is null or %1$s.county = any (?))";
  private static final String FOR_KEEPER = " and (? or %1$s.county = any (?))";
  private static final String DOWNLOAD_ORDER = " order by item.category, item.title, item.id";
  private static final String TUTORIAL_ORDER =
      " order by page.county nulls first, page.sort, page.id";

  private static final String SECTIONS =
      "select heading, body from notices.tutorial_section where page_id = ? order by position";

  private static final String FILES =
      "select "
          + FileCards.COLUMNS
          + """
           from notices.stored_file as file
          join notices.tutorial_file as attached on attached.file_id = file.id
          where attached.page_id = ? order by attached.position
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcHandouts() {}

  /** For tests. */
  JdbcHandouts(Db db) {
    this.db = db;
  }

  @Override
  public List<DownloadRow> downloads(Readership reader) {
    return db.list(
        DOWNLOADS + FOR_READER.formatted("item") + DOWNLOAD_ORDER,
        JdbcHandouts::download,
        (Object) JdbcNews.codes(reader.counties()));
  }

  @Override
  public List<DownloadRow> downloads(Reach keeper) {
    return db.list(
        DOWNLOADS + FOR_KEEPER.formatted("item") + DOWNLOAD_ORDER,
        JdbcHandouts::download,
        keeper.nation(),
        JdbcNews.codes(keeper.counties()));
  }

  @Override
  public Optional<DownloadRow> download(long id) {
    return db.find(DOWNLOADS + " and item.id = ?", JdbcHandouts::download, id);
  }

  @Override
  public List<TutorialRow> tutorials(Readership reader) {
    return db.list(
        TUTORIALS + FOR_READER.formatted("page") + TUTORIAL_ORDER,
        JdbcHandouts::tutorial,
        (Object) JdbcNews.codes(reader.counties()));
  }

  @Override
  public List<TutorialRow> tutorials(Reach keeper) {
    return db.list(
        TUTORIALS + FOR_KEEPER.formatted("page") + TUTORIAL_ORDER,
        JdbcHandouts::tutorial,
        keeper.nation(),
        JdbcNews.codes(keeper.counties()));
  }

  @Override
  public Optional<TutorialItem> tutorial(long id) {
    List<SectionRow> sections =
        db.list(
            SECTIONS, row -> new SectionRow(row.getString("heading"), row.getString("body")), id);
    List<StoredFileCard> files = db.list(FILES, FileCards::read, id);
    return db.find(
        TUTORIALS + " and page.id = ?",
        row -> new TutorialItem(tutorial(row), sections, files, row.getLong("version")),
        id);
  }

  private static DownloadRow download(ResultSet row) throws SQLException {
    return new DownloadRow(
        row.getLong("id"),
        JdbcNews.county(row),
        row.getString("county_name"),
        DownloadCategory.valueOf(row.getString("category")),
        row.getString("title"),
        row.getString("description"),
        row.getString("file_id"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getInt("bytes"),
        row.getObject("changed_at", OffsetDateTime.class),
        row.getLong("version"));
  }

  private static TutorialRow tutorial(ResultSet row) throws SQLException {
    return new TutorialRow(
        row.getLong("id"),
        JdbcNews.county(row),
        row.getString("county_name"),
        row.getString("title"),
        row.getString("summary"),
        row.getInt("sort"),
        row.getObject("changed_at", OffsetDateTime.class));
  }
}
