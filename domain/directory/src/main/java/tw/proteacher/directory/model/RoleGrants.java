package tw.proteacher.directory.model;

import java.time.LocalDate;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** All role grants, as a collection. */
public interface RoleGrants {
  void add(RoleGrant grant);

  /** Refused with NotFound when there is none. */
  RoleGrant get(long id);

  /** Whether the person has or awaits this very role. */
  boolean isLive(PersonId person, Role role, Scope scope);

  /** Marks the grants whose last day has passed as ended; says how many. */
  int endExpired(LocalDate today);
}
