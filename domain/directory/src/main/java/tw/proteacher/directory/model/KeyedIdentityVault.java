package tw.proteacher.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.SecretVault;
import tw.proteacher.shared.Settings;

/**
 * The identity vault over two layers of keys. The secret keys of the settings encrypt the IDs and
 * one random hash key, which lives sealed in the database. Rotating a secret key seals everything
 * anew but leaves the hash key as it is: hashes are joined on in every context, parked rows and
 * fingerprints included, and a rotation must not make one of them miss.
 */
@ApplicationScoped
public class KeyedIdentityVault implements IdentityVault, SecretVault, CodeHash {
  private static final String ID_PURPOSE = "national-id";
  private static final String HASH_KEY_PURPOSE = "hash-key";
  private static final String HMAC = "HmacSHA256";
  private static final int HASH_KEY_BYTES = 32;

  @Inject private Settings settings;
  @Inject private HashKeyStore hashKeys;

  private volatile @Nullable SecretKeys secretKeys;
  private volatile @Nullable SecretKey hashKey;

  /** For the container. */
  public KeyedIdentityVault() {}

  /** For tests. */
  public KeyedIdentityVault(SecretKeys secretKeys, HashKeyStore hashKeys) {
    this.secretKeys = secretKeys;
    this.hashKeys = hashKeys;
  }

  @Override
  public byte[] hash(NationalId id) {
    return hmac(id.value());
  }

  @Override
  public byte[] of(String purpose, String secret) {
    return hmac(purpose + '\n' + secret);
  }

  @Override
  public Sealed seal(NationalId id) {
    return seal(ID_PURPOSE, id.value().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public NationalId open(Sealed sealed) {
    byte[] plain = Aead.open(secretKeys().get(sealed.keyId()), ID_PURPOSE, sealed.cipher());
    return new NationalId(new String(plain, StandardCharsets.US_ASCII));
  }

  @Override
  public boolean isOutdated(String keyId) {
    return !secretKeys().currentId().equals(keyId);
  }

  /** The id of the key for new values. */
  String currentKeyId() {
    return secretKeys().currentId();
  }

  /** Seals the hash key with the key for new values, if it is not already. */
  void resealHashKey() {
    Sealed kept = hashKeys.find().orElseThrow();
    if (isOutdated(kept.keyId())) {
      hashKeys.replace(seal(HASH_KEY_PURPOSE, openHashKey(kept)));
    }
  }

  SecretKeys secretKeys() {
    SecretKeys keys = secretKeys;
    if (keys == null) {
      String setting =
          settings.secretKeys().orElseThrow(() -> new SecretKeys.BadSecret("is not set"));
      keys = SecretKeys.parse(setting);
      secretKeys = keys;
    }
    return keys;
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(hashKey());
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this Java cannot do " + HMAC, impossible);
    }
  }

  private SecretKey hashKey() {
    SecretKey key = hashKey;
    if (key == null) {
      key = new SecretKeySpec(openHashKey(hashKeys.find().orElseGet(this::firstHashKey)), HMAC);
      hashKey = key;
    }
    return key;
  }

  private Sealed firstHashKey() {
    byte[] fresh = new byte[HASH_KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
    return hashKeys.keepFirst(seal(HASH_KEY_PURPOSE, fresh));
  }

  private byte[] openHashKey(Sealed kept) {
    return Aead.open(secretKeys().get(kept.keyId()), HASH_KEY_PURPOSE, kept.cipher());
  }

  @Override
  public byte[] open(String purpose, Sealed sealed) {
    return Aead.open(secretKeys().get(sealed.keyId()), purpose, sealed.cipher());
  }

  @Override
  public Sealed seal(String purpose, byte[] plain) {
    SecretKeys keys = secretKeys();
    String current = keys.currentId();
    return new Sealed(current, Aead.seal(keys.get(current), purpose, plain));
  }
}
