package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 角色名冊: who holds or awaits which role within the caller's reach. */
@ApplicationScoped
@Transactional
public class ListRoles {
  @Inject private DirectoryQueries queries;
  @Inject private Clock clock;

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.roles.list",
      reads = true)
  public Slice<RoleItem> list(RoleFilter filter, int first, int size) {
    Reach reach = Access.reach();
    LocalDate today = LocalDate.now(clock);
    Slice<RoleRow> rows = queries.roles(filter, reach, today, first, size);
    return new Slice<>(
        rows.rows().stream().map(row -> RoleItem.of(row, Access.caller(), today)).toList(),
        rows.total());
  }

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.role.read",
      reads = true)
  public RoleItem one(long grant) {
    RoleRow row = queries.role(grant);
    Access.over(row.subject());
    Access.about("grant", grant);
    return RoleItem.of(row, Access.caller(), LocalDate.now(clock));
  }
}
