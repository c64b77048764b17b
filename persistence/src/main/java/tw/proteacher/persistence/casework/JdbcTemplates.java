package tw.proteacher.persistence.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.model.TemplateDraft;
import tw.proteacher.casework.model.TemplateJson;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

@ApplicationScoped
class JdbcTemplates implements Templates {
  private static final String FIND =
      "select " + TemplateRow.COLUMNS + " from casework.form_template t where t.id = ?";

  /** A county's own version goes before the ministry's, even where it says that it has none. */
  private static final String IN_FORCE =
      """
      select %s from (
        select distinct on (t.code) t.*
        from casework.form_template t
        where t.state = 'PUBLISHED' and t.first_year <= ? and t.authority in (?, 'MOE')
        order by t.code, (t.authority = 'MOE'), t.version desc
      ) t
      where not t.left_out and (?::text[] is null or t.code = any (?))
      order by t.title, t.code
      """
          .formatted(TemplateRow.COLUMNS);

  private static final String LOCK_DRAFT =
      """
      select %s, t.source_text, t.revision from casework.form_template t
      where t.id = ? and t.state = 'DRAFT' for update
      """
          .formatted(TemplateRow.COLUMNS);

  private static final String DRAFT_OF =
      """
      select id from casework.form_template where code = ? and authority = ? and state = 'DRAFT'
      """;

  private static final String BEGIN =
      """
      insert into casework.form_template
        (code, authority, version, first_year, title, body, state, source_text, created_by)
      select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?::jsonb, 'DRAFT', ?, ?
      from casework.form_template where code = ? and authority = ?
      returning id
      """;

  private static final String WRITE =
      """
      update casework.form_template
      set first_year = ?, title = ?, source_text = ?, body = ?::jsonb, revision = revision + 1
      where id = ? and state = 'DRAFT'
      """;

  private static final String PUBLISH =
      """
      update casework.form_template
      set state = 'PUBLISHED', published_at = now(), first_year = ?, left_out = ?, reason = ?,
        revision = revision + 1
      where id = ? and state = 'DRAFT'
      """;

  private static final String DISCARD =
      "delete from casework.form_template where id = ? and state = 'DRAFT'";

  @Inject private Db db;

  /** For the container. */
  JdbcTemplates() {}

  /** For tests. */
  JdbcTemplates(Db db) {
    this.db = db;
  }

  @Override
  public Optional<FormTemplate> find(long id) {
    return db.find(FIND, TemplateRow::of, id);
  }

  @Override
  public List<FormTemplate> inForce(Collection<String> codes, String authority, SchoolYear year) {
    String[] wanted = codes.toArray(String[]::new);
    return db.list(IN_FORCE, TemplateRow::of, year.roc(), authority, wanted, wanted);
  }

  @Override
  public List<FormTemplate> allInForce(String authority, SchoolYear year) {
    return db.list(IN_FORCE, TemplateRow::of, year.roc(), authority, null, null);
  }

  @Override
  public Optional<TemplateDraft> lockDraft(long id) {
    return db.find(LOCK_DRAFT, JdbcTemplates::draft, id);
  }

  @Override
  public Optional<Long> draftOf(String code, String authority) {
    return db.find(DRAFT_OF, row -> row.getLong("id"), code, authority);
  }

  @Override
  public long begin(
      String code,
      String authority,
      int firstYear,
      String title,
      List<FormSection> sections,
      String source,
      PersonId by) {
    return db.one(
        BEGIN,
        row -> row.getLong("id"),
        code,
        authority,
        firstYear,
        title,
        TemplateJson.write(sections),
        source,
        by.value(),
        code,
        authority);
  }

  @Override
  public void write(TemplateDraft changed) {
    db.update(
        WRITE,
        changed.firstYear(),
        changed.title(),
        changed.source(),
        TemplateJson.write(changed.sections()),
        changed.id());
  }

  @Override
  public void publish(long id, int firstYear, boolean leftOut, String reason) {
    db.update(PUBLISH, firstYear, leftOut, reason, id);
  }

  @Override
  public void discard(long id) {
    db.update(DISCARD, id);
  }

  private static TemplateDraft draft(ResultSet row) throws SQLException {
    FormTemplate template = TemplateRow.of(row);
    return new TemplateDraft(
        template.id(),
        template.code(),
        template.authority(),
        template.version(),
        template.firstYear(),
        template.title(),
        row.getString("source_text"),
        template.sections(),
        row.getInt("revision"));
  }
}
