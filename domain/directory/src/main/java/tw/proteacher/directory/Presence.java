package tw.proteacher.directory;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/**
 * 在席: how a person stands at this moment, account and hats in one read.
 *
 * @param hats the most responsible last; never empty
 */
public record Presence(PersonId person, String name, AccountStanding standing, List<Hat> hats) {
  public Presence {
    hats = List.copyOf(hats);
  }

  /**
   * The caller who wears {@code hat}: its grant plus the person's own. A hat the person no longer
   * holds is taken off: only the own grant is left.
   */
  public Caller caller(Hat hat, String address) {
    Grant own = new Grant(Role.TEACHER, new Scope.OfPerson(person));
    List<Grant> grants = new ArrayList<>(List.of(own));
    Grant worn = new Grant(hat.role(), hat.scope());
    boolean holds =
        hats.stream().anyMatch(held -> worn.equals(new Grant(held.role(), held.scope())));
    if (holds && !worn.equals(own)) {
      grants.add(worn);
    }
    return new Caller(person, name, grants, address);
  }
}
