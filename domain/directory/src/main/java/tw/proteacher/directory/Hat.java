package tw.proteacher.directory;

import java.io.Serializable;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/**
 * 身分: one of the roles a person can act in, chosen in the header.
 *
 * @param place name of the school or county, empty where the role has none
 */
public record Hat(Role role, Scope scope, String place) implements Serializable {
  /** Stable text to choose it by, e.g. {@code COUNTY_CENTRE:67000}. */
  public String key() {
    if (scope instanceof Scope.OfSchool school) {
      return role + ":" + school.school();
    }
    if (scope instanceof Scope.OfCounty county) {
      return role + ":" + county.county();
    }
    return role.name();
  }
}
