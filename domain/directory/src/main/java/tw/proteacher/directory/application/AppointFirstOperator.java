package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.proteacher.directory.FirstOperator;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.People;
import tw.proteacher.directory.RoleHolders;
import tw.proteacher.directory.model.Persons;
import tw.proteacher.directory.model.RoleGrant;
import tw.proteacher.directory.model.RoleGrants;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Settings;

/** Reads {@code account,national ID,name} from PROTEACHER_FIRST_OPERATOR. */
@ApplicationScoped
@Transactional
public class AppointFirstOperator implements FirstOperator {
  private static final String SETTING = "PROTEACHER_FIRST_OPERATOR";

  @Inject private Settings settings;
  @Inject private RoleHolders holders;
  @Inject private RoleGrants grants;
  @Inject private Persons persons;
  @Inject private People people;
  @Inject private IdentityVault vault;
  @Inject private Clock clock;

  @Override
  public void appoint() {
    Optional<String> named = settings.firstOperator();
    Scope nation = new Scope.OfNation();
    if (named.isEmpty() || !holders.holders(Role.OPERATOR, nation).isEmpty()) {
      return;
    }
    String[] parts = named.get().split(",", 3);
    Optional<NationalId> id = parts.length < 3 ? Optional.empty() : NationalId.parse(parts[1]);
    if (id.isEmpty()) {
      throw new IllegalStateException(SETTING + " must be: account,national ID,name");
    }
    PersonId person = known(id.get()).orElseGet(() -> enrol(id.get(), parts[2], parts[0]));
    LocalDate today = LocalDate.now(clock);
    grants.add(RoleGrant.appointed(person, Role.OPERATOR, nation, SETTING, today));
  }

  private Optional<PersonId> known(NationalId id) {
    return people.byHash(vault.hash(id));
  }

  private PersonId enrol(NationalId id, String name, String account) {
    return persons.enrol(vault.hash(id), vault.seal(id), id.mask(), name.strip(), account.strip());
  }
}
