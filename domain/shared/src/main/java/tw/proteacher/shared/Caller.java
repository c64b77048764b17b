package tw.proteacher.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 呼叫者: on whose behalf a use case runs, and what that somebody may do right now.
 *
 * @param person the person, or null for the platform itself and for the operations API
 * @param name what audit rows call the caller
 * @param grants the grants of the hat that is worn, plus the person's own
 * @param address where the request came from, empty for the platform itself
 */
public record Caller(@Nullable PersonId person, String name, List<Grant> grants, String address)
    implements Serializable {
  /** Nobody in particular: has no role and passes no gate. */
  public static final Caller ANONYMOUS = new Caller(null, "anonymous", List.of(), "");

  /** The platform itself, for nightly work. */
  public static final Caller PLATFORM =
      new Caller(null, "platform", List.of(new Grant(Role.OPERATOR, new Scope.OfNation())), "");

  public Caller {
    grants = List.copyOf(grants);
  }

  public boolean plays(Collection<Role> roles) {
    return grants.stream().anyMatch(grant -> roles.contains(grant.role()));
  }
}
