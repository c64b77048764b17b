package tw.proteacher.directory.model;

import java.util.EnumSet;
import java.util.Set;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Subject;

/**
 * 授權規則: who may ask for a role and who may decide about it. The decision is taken one level above
 * the role: counties over schools, the national centre over counties, the operator over the
 * national centre.
 */
public final class GrantPolicy {
  /** How wide a scope is. */
  public enum Width {
    SCHOOL,
    COUNTY,
    NATION
  }

  /** The roles that can be granted; teachers and principals come from the staff register. */
  public static final Set<Role> GRANTABLE =
      EnumSet.complementOf(EnumSet.of(Role.TEACHER, Role.PRINCIPAL));

  private GrantPolicy() {}

  /** The scopes a role can be granted for. */
  public static Set<Width> widths(Role role) {
    return switch (role) {
      case SCHOOL_OFFICER, MENTOR -> EnumSet.of(Width.SCHOOL);
      case COUNTY_CENTRE, ADVISER -> EnumSet.of(Width.COUNTY);
      case REVIEWER -> EnumSet.of(Width.COUNTY, Width.NATION);
      case NATIONAL_CENTRE, OPERATOR -> EnumSet.of(Width.NATION);
      case TEACHER, PRINCIPAL -> EnumSet.noneOf(Width.class);
    };
  }

  /** The roles whose holders may ask for {@code role}. */
  public static Set<Role> requesters(Role role) {
    return switch (role) {
      case SCHOOL_OFFICER, MENTOR ->
          EnumSet.of(Role.SCHOOL_OFFICER, Role.PRINCIPAL, Role.COUNTY_CENTRE);
      case COUNTY_CENTRE, ADVISER, REVIEWER -> EnumSet.of(Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE);
      case NATIONAL_CENTRE, OPERATOR -> EnumSet.of(Role.NATIONAL_CENTRE, Role.OPERATOR);
      case TEACHER, PRINCIPAL -> EnumSet.noneOf(Role.class);
    };
  }

  /** The roles whose holders may approve, refuse, review and end {@code role}. */
  public static Set<Role> approvers(Role role) {
    return switch (role) {
      case SCHOOL_OFFICER, MENTOR -> EnumSet.of(Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE);
      case ADVISER, REVIEWER -> EnumSet.of(Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE);
      case COUNTY_CENTRE -> EnumSet.of(Role.NATIONAL_CENTRE);
      case NATIONAL_CENTRE -> EnumSet.of(Role.OPERATOR);
      case OPERATOR -> EnumSet.of(Role.NATIONAL_CENTRE, Role.OPERATOR);
      case TEACHER, PRINCIPAL -> EnumSet.noneOf(Role.class);
    };
  }

  public static Width width(Scope scope) {
    if (scope instanceof Scope.OfSchool) {
      return Width.SCHOOL;
    }
    if (scope instanceof Scope.OfCounty) {
      return Width.COUNTY;
    }
    if (scope instanceof Scope.OfNation) {
      return Width.NATION;
    }
    throw new RuleViolation("directory.grant.bad_scope");
  }

  public static void requireFitting(Role role, Scope scope) {
    if (!widths(role).contains(width(scope))) {
      throw new RuleViolation("directory.grant.bad_scope");
    }
  }

  /** Refuses a caller none of whose grants is one of {@code roles} and covers {@code place}. */
  public static void require(Set<Role> roles, Caller caller, Subject place) {
    if (!allows(roles, caller, place)) {
      throw new AccessDenied("not for this role");
    }
  }

  public static boolean allows(Set<Role> roles, Caller caller, Subject place) {
    return caller.grants().stream()
        .anyMatch(grant -> roles.contains(grant.role()) && grant.scope().covers(place));
  }
}
