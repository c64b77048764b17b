package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Scope;

/** From the caller to the readership: the counties of one's schools and of one's offices. */
@ApplicationScoped
public class Readers {
  @Inject private People people;

  Readership caller() {
    Caller caller = Access.caller();
    Set<CountyCode> counties = new HashSet<>();
    PersonId person = caller.person();
    if (person != null) {
      counties.addAll(people.subjectOf(person).counties());
    }
    for (Grant grant : caller.grants()) {
      if (grant.scope() instanceof Scope.OfCounty county) {
        counties.add(county.county());
      }
    }
    return new Readership(
        caller.grants().stream().map(Grant::role).collect(Collectors.toSet()), counties);
  }
}
