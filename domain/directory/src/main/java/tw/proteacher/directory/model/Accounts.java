package tw.proteacher.directory.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.EmailAddress;
import tw.proteacher.directory.model.EmailProof.CodeTries;
import tw.proteacher.shared.PersonId;

/** 帳號: what the platform itself knows about a person who signs in. */
public interface Accounts {
  Optional<PersonId> bySubject(String subject);

  /** Opens the account on the first sign-in. */
  void signedIn(PersonId person, Instant at);

  void acceptNotice(PersonId person, int version, Instant at);

  /** Disables and ends all sessions. */
  void disable(PersonId person, String reason, Instant at);

  /** Enables again; the year without a sign-in begins anew. */
  void enable(PersonId person, Instant at);

  /** Disables accounts whose last sign-in is older; says how many. */
  int disableIdleSince(Instant before, Instant at);

  /** Reads the wrong tries and holds the account until the transaction ends. */
  CodeTries lockForCode(PersonId person);

  void keepTries(PersonId person, CodeTries tries);

  /** The proven address. */
  @Nullable EmailAddress email(PersonId person);

  /** Whether another person has proven this address, case aside. */
  boolean isProvenByAnother(EmailAddress email, PersonId person);

  void prove(PersonId person, EmailAddress email, Instant at);

  void changePhone(PersonId person, @Nullable String phone);
}
