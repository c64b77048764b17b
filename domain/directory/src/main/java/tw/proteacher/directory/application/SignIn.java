package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.shared.PersonId;

/**
 * 登入: from the subject of the in-service account to a person. Stands before the use-case gate:
 * nobody is anybody yet.
 */
@ApplicationScoped
@Transactional
public class SignIn {
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** Empty when the staff register knows nobody with this account. */
  public Optional<PersonId> bySubject(String subject) {
    return accounts.bySubject(subject);
  }

  /** Writes the sign-in down, opening the account the first time. */
  public void signedIn(PersonId person) {
    accounts.signedIn(person, clock.instant());
  }
}
