package tw.proteacher.persistence.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import tw.proteacher.directory.application.RoleRow;
import tw.proteacher.directory.model.GrantStatus;
import tw.proteacher.shared.Role;

/** From a row of {@link QuerySql#ROLES} to a value. */
final class RoleRows {
  private RoleRows() {}

  static RoleRow read(ResultSet row) throws SQLException {
    return new RoleRow(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("person"),
        row.getString("person_place"),
        Role.valueOf(row.getString("role")),
        row.getString("school_code"),
        row.getString("county_code"),
        row.getString("place"),
        GrantStatus.valueOf(row.getString("status")),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class),
        row.getObject("review_on", LocalDate.class),
        row.getString("reason"),
        row.getObject("requested_by", Long.class),
        row.getString("requester"),
        row.getObject("requested_on", LocalDate.class),
        row.getString("decider"),
        row.getString("decision_note"),
        row.getString("predecessor"));
  }
}
