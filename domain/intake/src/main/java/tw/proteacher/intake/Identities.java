package tw.proteacher.intake;

import org.jspecify.annotations.Nullable;

/**
 * 身分證字號的保管: what the engine needs to do with IDs without knowing what they are. The directory
 * knows; its adapter stands in persistence.
 */
public interface Identities {
  /** The ID in its one written form, or null if form or check digit is wrong. */
  @Nullable String normal(String written);

  /** The keyed hash of a normal ID; the same for ever. */
  byte[] hash(String normal);

  Sealed seal(String normal);

  String open(Sealed sealed);

  /** An ID that cannot be read without the key. */
  record Sealed(String key, byte[] cipher) {}
}
