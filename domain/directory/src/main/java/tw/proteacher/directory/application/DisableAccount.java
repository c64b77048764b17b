package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.proteacher.directory.People;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 停用與恢復帳號; a disabled account loses its sessions at once. */
@ApplicationScoped
@Transactional
public class DisableAccount {
  private static final String BY_HAND = "BY_HAND";

  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.account.disable")
  public void disable(PersonId person) {
    Access.over(people.subjectOf(person));
    Access.about("person", person);
    if (Access.me().equals(person)) {
      throw new RuleViolation("directory.account.own");
    }
    accounts.disable(person, BY_HAND, clock.instant());
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.account.enable")
  public void enable(PersonId person) {
    Access.over(people.subjectOf(person));
    Access.about("person", person);
    accounts.enable(person, clock.instant());
  }
}
