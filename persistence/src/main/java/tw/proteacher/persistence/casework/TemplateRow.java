package tw.proteacher.persistence.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.model.TemplateJson;

/** A row of {@code casework.form_template}. */
final class TemplateRow {
  static final String COLUMNS =
      "t.id, t.code, t.authority, t.version, t.first_year, t.title, t.body";

  private TemplateRow() {}

  static FormTemplate of(ResultSet row) throws SQLException {
    return new FormTemplate(
        row.getLong("id"),
        row.getString("code"),
        row.getString("authority"),
        row.getInt("version"),
        row.getInt("first_year"),
        row.getString("title"),
        TemplateJson.read(row.getString("body")));
  }
}
