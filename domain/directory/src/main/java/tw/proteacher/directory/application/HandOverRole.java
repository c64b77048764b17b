package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 交接角色: a successor is named; when the successor is approved the old grant ends the same moment, so
 * that the work is never without its person.
 */
@ApplicationScoped
@Transactional
public class HandOverRole {
  @Inject private RoleGrants grants;
  @Inject private RolePlaces places;
  @Inject private Clock clock;

  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.role.hand_over")
  public void handOver(long id, PersonId successor, String reason) {
    RoleGrant grant = grants.get(id);
    Subject place = places.of(grant.scope());
    Access.over(place);
    Access.about("grant", id);
    GrantPolicy.require(GrantPolicy.requesters(grant.role()), Access.caller(), place);
    places.requireBelonging(successor, grant.scope());
    if (grants.isLive(successor, grant.role(), grant.scope())) {
      throw new RuleViolation("directory.grant.already");
    }
    grants.add(grant.handOver(successor, Access.me(), reason, LocalDate.now(clock)));
  }
}
