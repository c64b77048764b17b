package tw.proteacher.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Subject;

/** 人員: who is who. Asks nobody for permission: hold the answer against the caller's scope. */
public interface People {
  /** Somebody's card together with whose it is. */
  record Known(Subject subject, PersonCard card) {}

  /** Refused with NotFound when there is no such person. */
  PersonCard card(PersonId person);

  Optional<PersonCard> find(PersonId person);

  /** The cards of many people in one query; unknown ones are left out. */
  Map<PersonId, PersonCard> cards(Collection<PersonId> people);

  /** The person with the schools and counties of all open memberships. */
  Subject subjectOf(PersonId person);

  /** {@link #subjectOf} and {@link #card} at once, for who shows the person. */
  Known known(PersonId person);

  /** By the keyed hash of the national ID, see {@link IdentityVault#hash}. */
  Optional<PersonId> byHash(byte[] hash);
}
