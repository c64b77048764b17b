package tw.proteacher.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** Use cases that behave and use cases that do not, to see what the gate makes of them. */
@ApplicationScoped
@Transactional
public class GatedProbe {
  @UseCase(roles = Role.TEACHER, audit = "test.probe.checked")
  public String checked(PersonId owner) {
    Access.over(Subject.person(owner, Set.of(), Set.of()));
    return "done";
  }

  @UseCase(roles = Role.TEACHER, audit = "test.probe.forgetful")
  public String forgetful() {
    return "done";
  }

  @UseCase(roles = Role.TEACHER, audit = "test.probe.failing")
  public String failing(PersonId owner) {
    Access.over(Subject.person(owner, Set.of(), Set.of()));
    throw new IllegalArgumentException("on purpose");
  }

  @UseCase(everyone = true, audit = "test.probe.open", scoped = false)
  public String open() {
    return "done";
  }
}
