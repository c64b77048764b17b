package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.application.FormQueries;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;

@ApplicationScoped
class JdbcFormQueries implements FormQueries {
  private static final String ROWS =
      """
      select %s, coalesce(c.name, '') as county_name, t.state = 'DRAFT' as draft, t.left_out,
        coalesce(p.name, '') as made_by, t.created_at, t.published_at, t.reason, t.source_text,
        t.revision,
        (select count(*) from casework.form_sheet s where s.template_id = t.id) as sheets
      from casework.form_template t
      left join directory.county c on c.code = t.authority
      left join directory.person p on p.id = t.created_by
      """
          .formatted(TemplateRow.COLUMNS);

  private static final String NEWEST =
      ROWS
          + """
          where (t.authority = 'MOE' or ? or t.authority = any (?))
            and (t.state = 'DRAFT' or t.version = (
              select max(n.version) from casework.form_template n
              where n.code = t.code and n.authority = t.authority and n.state = 'PUBLISHED'))
          order by (t.authority <> 'MOE'), c.sort, t.title, t.version
          """;

  private static final String VERSIONS =
      ROWS + "where t.code = ? and t.authority = ? order by t.version desc";

  private static final String FIND = ROWS + "where t.id = ?";

  @Inject private Db db;

  /** For the container. */
  JdbcFormQueries() {}

  /** For tests. */
  JdbcFormQueries(Db db) {
    this.db = db;
  }

  @Override
  public List<FormRow> newest(Reach reach) {
    String[] counties = reach.counties().stream().map(CountyCode::value).toArray(String[]::new);
    return db.list(NEWEST, JdbcFormQueries::row, reach.nation(), counties);
  }

  @Override
  public List<FormRow> versions(String code, String authority) {
    return db.list(VERSIONS, JdbcFormQueries::row, code, authority);
  }

  @Override
  public Optional<FormVersion> find(long id) {
    return db.find(FIND, found -> new FormVersion(row(found), TemplateRow.of(found)), id);
  }

  private static FormRow row(ResultSet row) throws SQLException {
    OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
    Instant publishedAt = published == null ? null : published.toInstant();
    return new FormRow(
        row.getLong("id"),
        row.getString("code"),
        row.getString("authority"),
        row.getString("county_name"),
        row.getInt("version"),
        row.getInt("first_year"),
        row.getString("title"),
        row.getBoolean("draft"),
        row.getBoolean("left_out"),
        row.getString("made_by"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        publishedAt,
        row.getString("reason"),
        row.getString("source_text"),
        row.getInt("revision"),
        row.getLong("sheets"));
  }
}
