package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import tw.proteacher.directory.model.Place;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

@ApplicationScoped
class JpaRoleGrants implements RoleGrants {
  private static final String LIVE =
      """
      select 1 from directory.role_grant
       where person_id = ? and role = ? and status in ('REQUESTED', 'GRANTED')
         and school_code is not distinct from ? and county_code is not distinct from ?
      """;

  /** Past the last day, or a school role of somebody who has left the school. */
  private static final String END_EXPIRED =
      """
      update directory.role_grant g
         set status = 'ENDED', ended_on = ?, ends_on = least(coalesce(g.ends_on, ?), ?),
             version = g.version + 1
       where g.status = 'GRANTED'
         and (g.ends_on < ?
           or g.school_code is not null and not exists (
             select 1 from directory.membership m
               join directory.school s on s.id = m.school_id
              where m.person_id = g.person_id and m.ends_on is null
                and s.code = g.school_code))
      """;

  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Inject private Db db;

  JpaRoleGrants() {}

  @Override
  public void add(RoleGrant grant) {
    entities.persist(grant);
  }

  @Override
  public RoleGrant get(long id) {
    RoleGrant grant = entities.find(RoleGrant.class, id);
    if (grant == null) {
      throw new NotFound("role grant", id);
    }
    return grant;
  }

  @Override
  public boolean isLive(PersonId person, Role role, Scope scope) {
    Place place = Place.of(scope);
    return db.find(
            LIVE, row -> true, person.value(), role.name(), place.schoolCode(), place.countyCode())
        .isPresent();
  }

  @Override
  public int endExpired(LocalDate today) {
    return endExpired(db, today);
  }

  static int endExpired(Db db, LocalDate today) {
    return db.update(END_EXPIRED, today, today, today, today);
  }
}
