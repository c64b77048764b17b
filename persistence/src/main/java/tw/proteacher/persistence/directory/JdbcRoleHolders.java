package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.directory.model.Place;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

@ApplicationScoped
class JdbcRoleHolders implements RoleHolders {
  private static final String BY_GRANT =
      """
      select g.person_id from directory.role_grant g
       where g.role = ? and g.status = 'GRANTED'
         and g.school_code is not distinct from ? and g.county_code is not distinct from ?
         and g.starts_on <= ? and coalesce(g.ends_on, 'infinity') >= ?
         and (g.school_code is null or exists (
           select 1 from directory.membership m join directory.school s on s.id = m.school_id
            where m.person_id = g.person_id and m.ends_on is null and s.code = g.school_code))
         and not exists (select 1 from directory.account a
                          where a.person_id = g.person_id and a.disabled_at is not null)
       order by g.person_id
      """;

  private static final String REACHING =
      """
      select distinct g.person_id from directory.role_grant g
       where g.role = ? and g.status = 'GRANTED'
         and g.school_code is null and (g.county_code is null or g.county_code = ?)
         and g.starts_on <= ? and coalesce(g.ends_on, 'infinity') >= ?
         and not exists (select 1 from directory.account a
                          where a.person_id = g.person_id and a.disabled_at is not null)
       order by g.person_id
      """;

  private static final String GRANTED_AT =
      """
      select distinct g.person_id from directory.role_grant g
       where g.role = ? and g.status = 'GRANTED' and g.school_code = any (?)
         and g.starts_on <= ? and coalesce(g.ends_on, 'infinity') >= ?
         and exists (
           select 1 from directory.membership m join directory.school s on s.id = m.school_id
            where m.person_id = g.person_id and m.ends_on is null and s.code = g.school_code)
         and not exists (select 1 from directory.account a
                          where a.person_id = g.person_id and a.disabled_at is not null)
       order by g.person_id
      """;

  private static final String BY_MEMBERSHIP =
      """
      select m.person_id from directory.membership m
        join directory.school s on s.id = m.school_id
       where s.code = ? and m.ends_on is null
         and (? = 'TEACHER' and m.appointment <> 'INTERN' or m.appointment = ?)
         and not exists (select 1 from directory.account a
                          where a.person_id = m.person_id and a.disabled_at is not null)
       order by m.person_id
      """;

  private static final String GRANTED_AT_SCHOOLS =
      """
      select distinct g.person_id from directory.role_grant g
        join directory.school s on s.code = g.school_code
       where g.role = ? and g.status = 'GRANTED' and s.status = 'OPEN'
         and coalesce(?, s.county_code) = s.county_code
         and g.starts_on <= ? and coalesce(g.ends_on, 'infinity') >= ?
         and exists (
           select from directory.membership m
            where m.person_id = g.person_id and m.school_id = s.id and m.ends_on is null)
         and not exists (select 1 from directory.account a
                          where a.person_id = g.person_id and a.disabled_at is not null)
       order by g.person_id
      """;

  private static final String SERVING_AT_SCHOOLS =
      """
      select distinct m.person_id from directory.membership m
        join directory.school s on s.id = m.school_id
       where s.status = 'OPEN' and coalesce(?, s.county_code) = s.county_code
         and m.ends_on is null
         and (? = 'TEACHER' and m.appointment <> 'INTERN' or m.appointment = ?)
         and not exists (select 1 from directory.account a
                          where a.person_id = m.person_id and a.disabled_at is not null)
       order by m.person_id
      """;

  @Inject private Db db;
  @Inject private Clock clock;

  JdbcRoleHolders() {}

  JdbcRoleHolders(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @Override
  public List<PersonId> holders(Role role, Scope scope) {
    if (role == Role.TEACHER && scope instanceof Scope.OfPerson own) {
      return List.of(own.person());
    }
    Place place = Place.of(scope);
    if (role == Role.TEACHER || role == Role.PRINCIPAL) {
      return db.list(
          BY_MEMBERSHIP,
          row -> new PersonId(row.getLong(1)),
          place.schoolCode(),
          role.name(),
          role.name());
    }
    LocalDate today = LocalDate.now(clock);
    return db.list(
        BY_GRANT,
        row -> new PersonId(row.getLong(1)),
        role.name(),
        place.schoolCode(),
        place.countyCode(),
        today,
        today);
  }

  @Override
  public List<PersonId> reaching(Role role, @Nullable CountyCode county) {
    LocalDate today = LocalDate.now(clock);
    return db.list(
        REACHING,
        row -> new PersonId(row.getLong(1)),
        role.name(),
        county == null ? null : county.value(),
        today,
        today);
  }

  @Override
  public List<PersonId> grantedAt(Role role, Collection<SchoolCode> schools) {
    LocalDate today = LocalDate.now(clock);
    return db.list(
        GRANTED_AT,
        row -> new PersonId(row.getLong(1)),
        role.name(),
        schools.stream().map(SchoolCode::value).toArray(String[]::new),
        today,
        today);
  }

  @Override
  public List<PersonId> atSchools(Role role, @Nullable CountyCode county) {
    String place = county == null ? null : county.value();
    if (role == Role.TEACHER || role == Role.PRINCIPAL) {
      return db.list(
          SERVING_AT_SCHOOLS, row -> new PersonId(row.getLong(1)), place, role.name(), role.name());
    }
    LocalDate today = LocalDate.now(clock);
    return db.list(
        GRANTED_AT_SCHOOLS, row -> new PersonId(row.getLong(1)), role.name(), place, today, today);
  }
}
