package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.model.GrantPolicy;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 申請角色: one asks, somebody else decides ({@link GrantRole}). */
@ApplicationScoped
@Transactional
public class RequestRole {
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
      audit = "directory.role.request")
  public void request(Command command) {
    GrantPolicy.requireFitting(command.role(), command.scope());
    Subject place = places.of(command.scope());
    Access.over(place);
    Access.about("person", command.person());
    GrantPolicy.require(GrantPolicy.requesters(command.role()), Access.caller(), place);
    places.requireBelonging(command.person(), command.scope());
    if (grants.isLive(command.person(), command.role(), command.scope())) {
      throw new RuleViolation("directory.grant.already");
    }
    grants.add(
        RoleGrant.request(
            command.person(),
            command.role(),
            command.scope(),
            Access.me(),
            command.reason(),
            LocalDate.now(clock),
            command.until()));
  }

  /**
   * What is asked for.
   *
   * @param until last day, or null for open
   */
  public record Command(
      PersonId person, Role role, Scope scope, String reason, @Nullable LocalDate until) {}
}
