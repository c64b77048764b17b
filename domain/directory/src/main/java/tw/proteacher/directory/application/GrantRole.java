package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.directory.model.RoleNews;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 核准角色: by somebody who neither asked for it nor gets it. */
@ApplicationScoped
@Transactional
public class GrantRole {
  @Inject private RoleGrants grants;
  @Inject private RolePlaces places;
  @Inject private RoleNews news;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.role.grant")
  public void approve(long id, String note) {
    RoleGrant grant = grants.get(id);
    places.requireApprover(grant);
    places.requireBelonging(grant.person(), grant.scope());
    LocalDate today = LocalDate.now(clock);
    grant.approve(Access.me(), note, today);
    Long handsOver = grant.handsOver();
    if (handsOver != null) {
      RoleGrant old = grants.get(handsOver);
      if (old.isInForce(today)) {
        old.end(Access.me(), today);
        news.ended(old);
      }
    }
    news.granted(grant);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.role.refuse")
  public void refuse(long id, String note) {
    RoleGrant grant = grants.get(id);
    places.requireApprover(grant);
    grant.refuse(Access.me(), note, LocalDate.now(clock));
    news.refused(grant);
  }
}
