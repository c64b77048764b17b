package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import tw.proteacher.certification.model.Cohorts;
import tw.proteacher.certification.model.Facts;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.PersonId;
import tw.proteacher.training.CourseCategory;

@ApplicationScoped
class JdbcCohorts implements Cohorts {
  private static final int CHUNK = 5_000;

  private static final String HAS_HOURS =
      """
      exists (
        select from training.hour_record h
        join training.course c on c.id = h.course_id
        where h.person_id = t.person_id and h.state = 'L' and c.category = ?)
      """;

  /** Where somebody serves is their newest membership, as for the facts themselves. */
  private static final String IN_COUNTY =
      """
      select t.person_id, count(*) over () as total
      from (
        select distinct m.person_id
        from directory.membership m
        join directory.school s on s.id = m.school_id
        where s.county_code = ?
      ) t
      where %s
        and ? = (
          select s.county_code
          from directory.membership m
          join directory.school s on s.id = m.school_id
          where m.person_id = t.person_id
          order by m.ends_on desc nulls first, m.is_main desc, m.starts_on desc, m.id desc
          limit 1)
      order by t.person_id
      limit ?
      """
          .formatted(HAS_HOURS);

  private static final String ANYWHERE =
      """
      select t.person_id, count(*) over () as total
      from (select p.id as person_id from directory.person p) t
      where %s
      order by t.person_id
      limit ?
      """
          .formatted(HAS_HOURS);

  @Inject private Db db;

  /** For the container. */
  JdbcCohorts() {}

  /** For tests. */
  JdbcCohorts(Db db) {
    this.db = db;
  }

  private record Trained(long person, long total) {}

  @Override
  public Cohort trained(CourseCategory category, String authority, LocalDate on, int most) {
    List<Trained> people =
        Authority.isMinistry(authority)
            ? db.list(ANYWHERE, JdbcCohorts::trained, category.name(), most)
            : db.list(IN_COUNTY, JdbcCohorts::trained, authority, category.name(), authority, most);
    if (people.isEmpty()) {
      return new Cohort(0, Map.of());
    }
    long[] ids = people.stream().mapToLong(Trained::person).toArray();
    return new Cohort(people.get(0).total(), db.on(connection -> facts(connection, ids, on)));
  }

  private static Trained trained(ResultSet row) throws SQLException {
    return new Trained(row.getLong("person_id"), row.getLong("total"));
  }

  private static Map<PersonId, Facts> facts(Connection connection, long[] ids, LocalDate on)
      throws SQLException {
    Map<PersonId, Facts> facts = new HashMap<>();
    for (int first = 0; first < ids.length; first += CHUNK) {
      long[] chunk = LongStream.of(ids).skip(first).limit(CHUNK).toArray();
      CandidateFacts.read(connection, new Among(chunk), on)
          .forEach((person, known) -> facts.put(new PersonId(person), known));
    }
    return facts;
  }
}
