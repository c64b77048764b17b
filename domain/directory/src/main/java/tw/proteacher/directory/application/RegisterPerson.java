package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.People;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.directory.model.Persons;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/**
 * 登錄人員: somebody of a centre who stands in no school's staff register. Everybody else comes from
 * there; should the person appear in it later, it is the same person.
 */
@ApplicationScoped
@Transactional
public class RegisterPerson {
  @Inject private Persons persons;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private IdentityVault vault;

  @UseCase(
      roles = {Role.NATIONAL_CENTRE, Role.OPERATOR},
      audit = "directory.person.register")
  public PersonId register(String writtenId, String writtenName, String account) {
    Access.over(Subject.nation());
    NationalId id =
        NationalId.parse(writtenId).orElseThrow(() -> new RuleViolation("directory.person.bad_id"));
    String name = Normalizer.normalize(writtenName, Normalizer.Form.NFKC).replace("\0", "").strip();
    String subject = account.replace("\0", "").strip();
    if (name.isEmpty() || subject.isEmpty()) {
      throw new RuleViolation("directory.person.incomplete");
    }
    byte[] hash = vault.hash(id);
    if (people.byHash(hash).isPresent()) {
      throw new RuleViolation("directory.person.known");
    }
    if (accounts.bySubject(subject).isPresent()) {
      throw new RuleViolation("directory.person.account_taken");
    }
    PersonId person = persons.enrol(hash, vault.seal(id), id.mask(), name, subject);
    Access.about("person", person);
    return person;
  }
}
