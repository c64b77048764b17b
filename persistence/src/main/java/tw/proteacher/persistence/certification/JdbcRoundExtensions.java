package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import tw.proteacher.certification.round.RoundExtension;
import tw.proteacher.certification.round.model.RoundExtensions;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JdbcRoundExtensions implements RoundExtensions {
  private static final String ADD =
      """
      insert into certification.round_extension (round_id, person_id, school, until, reason,
        granted_by, granted_at)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String OF =
      """
      select e.*, coalesce(p.name, s.name) as name, g.name as granter
      from certification.round_extension e
      left join directory.person p on p.id = e.person_id
      left join directory.school s on s.code = e.school
      join directory.person g on g.id = e.granted_by
      where e.round_id = ?
      order by e.id desc
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcRoundExtensions() {}

  /** For tests. */
  JdbcRoundExtensions(Db db) {
    this.db = db;
  }

  @Override
  public void add(Granting granting) {
    PersonId person = granting.person();
    SchoolCode school = granting.school();
    db.update(
        ADD,
        granting.round(),
        person == null ? null : person.value(),
        school == null ? null : school.value(),
        granting.until().atOffset(ZoneOffset.UTC),
        granting.reason().strip(),
        granting.by().value(),
        granting.at().atOffset(ZoneOffset.UTC));
  }

  @Override
  public List<RoundExtension> of(long round) {
    return db.list(OF, JdbcRoundExtensions::read, round);
  }

  private static RoundExtension read(ResultSet row) throws SQLException {
    long person = row.getLong("person_id");
    boolean nobody = row.wasNull();
    String school = row.getString("school");
    return new RoundExtension(
        row.getLong("id"),
        nobody ? null : new PersonId(person),
        school == null ? null : new SchoolCode(school),
        row.getString("name"),
        row.getObject("until", OffsetDateTime.class).toInstant(),
        row.getString("reason"),
        row.getString("granter"),
        row.getObject("granted_at", OffsetDateTime.class).toInstant());
  }
}
