package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.notices.application.NoticeSearch;
import tw.proteacher.notices.application.Readership;
import tw.proteacher.persistence.jdbc.Db;

/** Reads what is published whole: a few thousand texts at the most. */
@ApplicationScoped
class JdbcNoticeSearch implements NoticeSearch {
  private static final String FIND =
      """
      with published as (
        select 'TUTORIAL' as kind, page.id, '' as file_id, page.title,
          concat_ws(E'\\n', page.summary, (
            select string_agg(concat_ws(E'\\n', heading, body), E'\\n' order by position)
            from notices.tutorial_section where page_id = page.id)) as text
        from notices.tutorial_page as page
        where page.withdrawn_at is null and (page.county is null or page.county = any (?::text[]))
        union all
        select 'NEWS', news.id, '', news.title, news.body
        from notices.announcement as news
        where (news.county is null or news.county = any (?::text[])) and
      """
          + JdbcNews.CONCERNS
          + """
            union all
            select 'DOWNLOAD', item.id, item.file_id, item.title,
              concat_ws(E'\\n', item.description, file.name)
            from notices.download as item
            join notices.stored_file as file on file.id = item.file_id
            where item.withdrawn_at is null
              and (item.county is null or item.county = any (?::text[]))
          )
          select kind, id, file_id, title, text from published
          where lower(normalize(title || E'\\n' || text, nfkc)) like all (?::text[])
          order by lower(normalize(title, nfkc)) like all (?::text[]) desc, kind desc, id desc
          limit ?
          """;

  @Inject private Db db;

  /** For the container. */
  JdbcNoticeSearch() {}

  /** For tests. */
  JdbcNoticeSearch(Db db) {
    this.db = db;
  }

  @Override
  public List<Found> find(Readership reader, List<String> words, OffsetDateTime now, int most) {
    String[] counties = JdbcNews.codes(reader.counties());
    String[] roles = JdbcNews.roles(reader);
    String[] patterns = words.stream().map(JdbcNoticeSearch::pattern).toArray(String[]::new);
    return db.list(
        FIND,
        row ->
            new Found(
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("file_id"),
                row.getString("title"),
                row.getString("text")),
        counties,
        counties,
        now,
        now,
        roles,
        roles,
        counties,
        patterns,
        patterns,
        most);
  }

  private static String pattern(String word) {
    return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
