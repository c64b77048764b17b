package tw.proteacher.persistence.certification;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.issue.BadgeKeys;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.SecretVault;
import tw.proteacher.persistence.jdbc.Db;

/** Key pairs in the database, the private halves sealed; names are the thumbprints of the keys. */
@ApplicationScoped
class JdbcBadgeKeys implements BadgeKeys {
  private static final String PURPOSE = "badge-key";
  private static final int BITS = 2048;

  private static final String CURRENT =
      "select kid, key_id, cipher from certification.badge_key where retired_at is null";

  private static final String KEEP =
      """
      insert into certification.badge_key (kid, public_key, key_id, cipher)
      values (?, ?::jsonb, ?, ?)
      on conflict do nothing
      """;

  private static final String RETIRE =
      "update certification.badge_key set retired_at = now() where retired_at is null";

  private static final String PUBLISHED =
      """
      select json_build_object('keys', coalesce(json_agg(public_key order by created_at desc),
        '[]'))::text as keys
      from certification.badge_key
      """;

  private static final String ONE =
      "select public_key::text as key from certification.badge_key where kid = ?";

  private static final String ALL = "select kid, key_id, cipher from certification.badge_key";

  private static final String RESEAL =
      "update certification.badge_key set key_id = ?, cipher = ? where kid = ?";

  @Inject private Db db;
  @Inject private SecretVault vault;

  /** The key last used; the database says each time whether it still is the one. */
  private volatile @Nullable RSAKey opened;

  /** For the container. */
  JdbcBadgeKeys() {}

  /** For tests. */
  JdbcBadgeKeys(Db db, SecretVault vault) {
    this.db = db;
    this.vault = vault;
  }

  private record Kept(String kid, Sealed sealed) {}

  @Override
  public String sign(String payload, String keyFolder) {
    RSAKey key = current();
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .type(JOSEObjectType.JWT)
            .keyID(keyFolder + key.getKeyID())
            .build();
    JWSObject signed = new JWSObject(header, new Payload(payload));
    try {
      signed.sign(new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("this Java cannot do RS256", impossible);
    }
    return signed.serialize();
  }

  @Override
  public String published() {
    return db.one(PUBLISHED, row -> row.getString("keys"));
  }

  @Override
  public Optional<String> published(String kid) {
    return db.find(ONE, row -> row.getString("key"), kid);
  }

  @Override
  public String rotate() {
    db.update(RETIRE);
    return current().getKeyID();
  }

  @Override
  public int reseal() {
    List<Kept> outdated =
        db.list(ALL, JdbcBadgeKeys::kept).stream()
            .filter(one -> vault.isOutdated(one.sealed().keyId()))
            .toList();
    for (Kept one : outdated) {
      Sealed fresh = vault.seal(PURPOSE, vault.open(PURPOSE, one.sealed()));
      db.update(RESEAL, fresh.keyId(), fresh.cipher(), one.kid());
    }
    return outdated.size();
  }

  private RSAKey current() {
    Kept kept = db.find(CURRENT, JdbcBadgeKeys::kept).orElseGet(this::first);
    RSAKey key = opened;
    if (key == null || !kept.kid().equals(key.getKeyID())) {
      key = open(kept);
      opened = key;
    }
    return key;
  }

  /** Of two nodes that make the first key at once, one keeps it and the other takes it. */
  private Kept first() {
    RSAKey fresh = generate();
    Sealed sealed = vault.seal(PURPOSE, fresh.toJSONString().getBytes(StandardCharsets.UTF_8));
    String open = fresh.toPublicJWK().toJSONString();
    db.update(KEEP, fresh.getKeyID(), open, sealed.keyId(), sealed.cipher());
    return db.find(CURRENT, JdbcBadgeKeys::kept).orElseThrow();
  }

  private static RSAKey generate() {
    try {
      return new RSAKeyGenerator(BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("this Java cannot make RSA keys", impossible);
    }
  }

  private RSAKey open(Kept kept) {
    try {
      return RSAKey.parse(new String(vault.open(PURPOSE, kept.sealed()), StandardCharsets.UTF_8));
    } catch (ParseException broken) {
      throw new IllegalStateException("not a key: " + kept.kid(), broken);
    }
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        row.getString("kid"), new Sealed(row.getString("key_id"), row.getBytes("cipher")));
  }
}
