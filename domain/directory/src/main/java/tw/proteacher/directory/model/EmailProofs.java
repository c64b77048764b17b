package tw.proteacher.directory.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import tw.proteacher.shared.PersonId;

/** The codes that were sent. */
public interface EmailProofs {
  void add(EmailProof proof);

  /** Only one's own: another person's request does not exist. */
  Optional<EmailProof> find(UUID id, PersonId person);

  int sentSince(PersonId person, Instant since);

  /** No code of this person is good any more. */
  void closeAll(PersonId person, Instant at);

  /** Forgets what is older; addresses that were never proven are not ours to keep. */
  int forgetBefore(Instant before);
}
