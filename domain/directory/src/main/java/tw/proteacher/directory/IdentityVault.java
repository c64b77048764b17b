package tw.proteacher.directory;

/**
 * 身分證保管庫: national IDs are matched by a keyed hash and kept encrypted; whoever holds only the
 * database can do neither.
 *
 * <p>The hash of an ID never changes, also when the secret key is rotated, so it may be kept in
 * tables and joined on.
 */
public interface IdentityVault {
  /** HMAC-SHA-256 of the ID, 32 bytes: the same for the same ID for ever. */
  byte[] hash(NationalId id);

  /** Encrypts with the key that is in use for new values. */
  Sealed seal(NationalId id);

  /** Decrypts; the key that sealed it must still be configured. */
  NationalId open(Sealed sealed);

  /** Whether something sealed with key {@code keyId} ought to be sealed anew. */
  boolean isOutdated(String keyId);

  /**
   * An encrypted ID.
   *
   * @param keyId which secret key encrypted it
   * @param cipher nonce and ciphertext (AES-256-GCM)
   */
  record Sealed(String keyId, byte[] cipher) {}
}
