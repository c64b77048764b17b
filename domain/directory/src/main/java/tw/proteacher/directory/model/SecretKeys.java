package tw.proteacher.directory.model;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * 金鑰: the configured secret keys by their ids; the first one is for new values, the others still
 * open what they once sealed.
 */
public final class SecretKeys {
  /** The id the demo launcher gives to the key it makes. */
  public static final String DEMO_ID = "demo";

  static final String BARE_ID = "k1";
  private static final int LENGTH = 32;
  private static final int FEWEST_DISTINCT_BYTES = 16;

  private final String currentId;
  private final Map<String, byte[]> keys;

  private SecretKeys(String currentId, Map<String, byte[]> keys) {
    this.currentId = currentId;
    this.keys = keys;
  }

  /** Reads {@code id:base64,id:base64} or one bare base64 key. */
  public static SecretKeys parse(String setting) {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    for (String entry : setting.split(",")) {
      String text = entry.strip();
      int colon = text.indexOf(':');
      String id = colon < 0 ? BARE_ID : text.substring(0, colon);
      if (!id.matches("[A-Za-z0-9_.-]{1,16}")) {
        throw new BadSecret("the id of a secret key must be 1 to 16 letters and digits");
      }
      if (keys.put(id, decoded(id, text.substring(colon + 1))) != null) {
        throw new BadSecret("two secret keys have the id " + id);
      }
    }
    return new SecretKeys(keys.keySet().iterator().next(), keys);
  }

  public String currentId() {
    return currentId;
  }

  SecretKey get(String id) {
    byte @Nullable [] key = keys.get(id);
    if (key == null) {
      throw new BadSecret("the secret key with id " + id + " is not configured any more");
    }
    return new SecretKeySpec(key, "AES");
  }

  /** Whether a key is one that a demonstration or a careless hand would use. */
  public boolean isFitForDemoOnly() {
    return keys.containsKey(DEMO_ID) || keys.values().stream().anyMatch(SecretKeys::isWeak);
  }

  private static boolean isWeak(byte[] key) {
    long distinct = java.util.stream.IntStream.range(0, LENGTH).map(i -> key[i]).distinct().count();
    return distinct < FEWEST_DISTINCT_BYTES;
  }

  private static byte[] decoded(String id, String base64) {
    try {
      byte[] key = Base64.getDecoder().decode(base64);
      if (key.length == LENGTH) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      throw new BadSecret("the secret key " + id + " is not base64", notBase64);
    }
    throw new BadSecret("the secret key " + id + " is not 32 bytes long");
  }

  /** The configured secret is of no use; the platform must not start. */
  public static final class BadSecret extends IllegalStateException {
    BadSecret(String what) {
      super("PROTEACHER_SECRET_KEY: " + what);
    }

    BadSecret(String what, Throwable cause) {
      super("PROTEACHER_SECRET_KEY: " + what, cause);
    }
  }
}
