package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Appointment;
import tw.proteacher.directory.application.AccessRow;
import tw.proteacher.directory.application.ContactRow;
import tw.proteacher.directory.application.DirectoryQueries;
import tw.proteacher.directory.application.FormerNameRow;
import tw.proteacher.directory.application.MembershipRow;
import tw.proteacher.directory.application.PersonFile;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.RoleRow;
import tw.proteacher.directory.application.TeacherFilter;
import tw.proteacher.directory.application.TeacherRow;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.jdbc.JsonRows;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

@ApplicationScoped
class JdbcDirectoryQueries implements DirectoryQueries {
  @Inject private Db db;

  JdbcDirectoryQueries() {}

  JdbcDirectoryQueries(Db db) {
    this.db = db;
  }

  @Override
  public PersonFile file(PersonId person) {
    return db.find(QuerySql.FILE, JdbcDirectoryQueries::file, person.value())
        .orElseThrow(() -> new NotFound("person", person));
  }

  private static PersonFile file(ResultSet row) throws SQLException {
    return new PersonFile(
        new ContactRow(
            row.getString("phone"),
            row.getString("email"),
            row.getBoolean("proven"),
            instant(row.getTimestamp("last_sign_in_at")),
            instant(row.getTimestamp("disabled_at")),
            row.getString("disabled_reason")),
        JsonRows.listed(row.getString("memberships"), JdbcDirectoryQueries::membership),
        JsonRows.listed(
            row.getString("former_names"),
            name -> new FormerNameRow(name.getString("name"), JsonRows.day(name, "used_until"))));
  }

  private static MembershipRow membership(JsonObject row) {
    return new MembershipRow(
        row.getString("code"),
        row.getString("school"),
        row.getString("county"),
        row.getString("title"),
        Appointment.valueOf(row.getString("appointment")),
        row.getBoolean("is_main"),
        JsonRows.day(row, "starts_on"),
        row.isNull("ends_on") ? null : JsonRows.day(row, "ends_on"));
  }

  @Override
  public Slice<AccessRow> accessesTo(PersonId person, int first, int size) {
    return db.slice(
        QuerySql.ACCESSES,
        row ->
            new AccessRow(
                row.getTimestamp("at").toInstant(),
                row.getString("actor_name"),
                row.getString("place"),
                row.getString("event"),
                row.getString("outcome").equals("DENIED")),
        first,
        size,
        person.value(),
        person.value());
  }

  @Override
  public Slice<TeacherRow> teachers(TeacherFilter filter, Reach reach, int first, int size) {
    String[] words =
        filter.words().stream().map(word -> "%" + escaped(word) + "%").toArray(String[]::new);
    return db.slice(
        QuerySql.TEACHERS,
        row ->
            new TeacherRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                appointment(row.getString("appointment")),
                row.getString("school"),
                row.getString("county")),
        first,
        size,
        reach.nation(),
        texts(reach.counties()),
        texts(reach.schools()),
        filter.county(),
        filter.county(),
        filter.school(),
        filter.school(),
        words);
  }

  @Override
  public Slice<RoleRow> roles(
      RoleFilter filter, Reach reach, LocalDate today, int first, int size) {
    String state =
        switch (filter.state()) {
          case WAITING -> "g.status = 'REQUESTED' and ?::date is not null";
          case IN_FORCE -> "g.status = 'GRANTED' and ?::date is not null";
          case REVIEW_DUE -> "g.status = 'GRANTED' and g.review_on <= ?";
          case PAST -> "g.status in ('REFUSED', 'WITHDRAWN', 'ENDED') and ?::date is not null";
        };
    String role = filter.role() == null ? "" : filter.role().name();
    return db.slice(
        QuerySql.ROLES + QuerySql.ROLES_WITHIN + " and " + state + QuerySql.ROLES_ORDER,
        JdbcDirectoryQueries::role,
        first,
        size,
        reach.nation(),
        texts(reach.counties()),
        texts(reach.schools()),
        role,
        role,
        today);
  }

  @Override
  public RoleRow role(long grant) {
    return db.find(QuerySql.ROLES + " where g.id = ?", JdbcDirectoryQueries::role, grant)
        .orElseThrow(() -> new NotFound("role grant", grant));
  }

  @Override
  public List<RoleRow> rolesOf(PersonId person) {
    return db.list(
        QuerySql.ROLES
            + " where g.person_id = ? and g.status in ('REQUESTED', 'GRANTED') order by g.id",
        JdbcDirectoryQueries::role,
        person.value());
  }

  private static RoleRow role(ResultSet row) throws SQLException {
    return RoleRows.read(row);
  }

  /** What is searched for is text, not a pattern. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static String[] texts(Set<?> codes) {
    return codes.stream().map(Object::toString).toArray(String[]::new);
  }

  private static @Nullable Instant instant(@Nullable Timestamp moment) {
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable Appointment appointment(@Nullable String name) {
    return name == null ? null : Appointment.valueOf(name);
  }
}
