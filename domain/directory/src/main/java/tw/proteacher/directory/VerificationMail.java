package tw.proteacher.directory;

import java.time.Instant;

/**
 * 驗證信: the mails of the e-mail proof. They go to an address, not to a person's inbox, and leave
 * with the running transaction. The adapter belongs to the messages.
 */
public interface VerificationMail {
  /** The code for an address that is to be proven. */
  void code(String to, String name, String code, Instant validUntil);

  /** Instead of a code: the address is already proven for another person. */
  void addressTaken(String to);

  /** To the address that was given up, after a change. */
  void addressChanged(String oldAddress, String name, Instant at);
}
