package tw.proteacher.directory;

import tw.proteacher.directory.IdentityVault.Sealed;

/**
 * 機密保管: seals what is secret but no ID, such as private keys, with the same configured keys. What
 * was sealed for one purpose does not open for another.
 */
public interface SecretVault {
  /** Encrypts with the key that is in use for new values. */
  Sealed seal(String purpose, byte[] plain);

  /** Decrypts; the key that sealed it must still be configured. */
  byte[] open(String purpose, Sealed sealed);

  /** Whether something sealed with key {@code keyId} ought to be sealed anew. */
  boolean isOutdated(String keyId);
}
