package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.directory.model.RoleNews;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 終止、撤回與年度複核 of a role. */
@ApplicationScoped
@Transactional
public class EndRole {
  @Inject private RoleGrants grants;
  @Inject private RolePlaces places;
  @Inject private RoleNews news;
  @Inject private Clock clock;

  /** Ends a role today: by whoever decides about it, or by its holder. */
  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.COUNTY_CENTRE,
        Role.REVIEWER,
        Role.ADVISER,
        Role.MENTOR,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.role.end")
  public void end(long id) {
    RoleGrant grant = grants.get(id);
    Subject place = places.of(grant.scope());
    Access.over(place);
    Access.about("grant", id);
    if (!grant.person().equals(Access.me())) {
      GrantPolicy.require(GrantPolicy.approvers(grant.role()), Access.caller(), place);
      news.ended(grant);
    }
    grant.end(Access.me(), LocalDate.now(clock));
  }

  /** Takes one's own request back. */
  @UseCase(
      roles = {
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE,
        Role.OPERATOR
      },
      audit = "directory.role.withdraw")
  public void withdraw(long id) {
    RoleGrant grant = grants.get(id);
    Access.over(places.of(grant.scope()));
    Access.about("grant", id);
    grant.withdraw(Access.me(), LocalDate.now(clock));
  }

  /** The yearly look: the role is still needed. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.role.review")
  public void confirmStillNeeded(long id) {
    RoleGrant grant = grants.get(id);
    places.requireApprover(grant);
    grant.review(Access.me(), LocalDate.now(clock));
  }
}
