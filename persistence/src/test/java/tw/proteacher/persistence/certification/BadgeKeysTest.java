package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.SecretVault;
import tw.proteacher.directory.model.KeyedIdentityVault;
import tw.proteacher.directory.model.SecretKeys;
import tw.proteacher.persistence.directory.DirectoryKeys;

@DisplayName("徽章簽章金鑰")
class BadgeKeysTest {
  private static final String FOLDER = "https://proteacher.example/badges/keys/";
  private static final String OLD = "k1:" + key(1);
  private static final String NEW = "k2:" + key(2);

  private final CertificationDatabase data = new CertificationDatabase();

  @Test
  void what_is_signed_is_verified_with_the_published_key_by_java_alone() throws Exception {
    JdbcBadgeKeys keys = keys(OLD);

    String[] parts = keys.sign("{\"iss\":\"me\"}", FOLDER).split("\\.");

    JsonObject header = json(parts[0]);
    assertThat(header.keySet()).containsExactlyInAnyOrder("alg", "kid", "typ");
    assertThat(header.getString("alg")).isEqualTo("RS256");
    assertThat(header.getString("kid")).startsWith(FOLDER);
    String kid = header.getString("kid").substring(FOLDER.length());
    assertThat(verifies(parts, keys.published(kid).orElseThrow())).isTrue();
    parts[1] = base64("{\"iss\":\"you\"}");
    assertThat(verifies(parts, keys.published(kid).orElseThrow())).isFalse();
  }

  @Test
  void what_is_published_holds_no_private_part() {
    JdbcBadgeKeys keys = keys(OLD);
    keys.sign("{}", FOLDER);

    JsonObject published = read(keys.published()).getJsonArray("keys").getJsonObject(0);

    assertThat(published.keySet())
        .contains("kty", "n", "e", "kid")
        .doesNotContain("d", "p", "q", "dp", "dq", "qi");
  }

  @Test
  void before_the_first_badge_there_is_no_key() {
    assertThat(read(keys(OLD).published()).getJsonArray("keys")).isEmpty();
  }

  @Test
  void nodes_share_one_key() {
    String first = keys(OLD).sign("{}", FOLDER);

    assertThat(keys(OLD).sign("{}", FOLDER)).isEqualTo(first);
  }

  @Test
  void after_a_rotation_old_badges_still_verify() throws Exception {
    JdbcBadgeKeys keys = keys(OLD);
    String[] before = keys.sign("{\"a\":1}", FOLDER).split("\\.");

    String kid = keys.rotate();

    String[] after = keys.sign("{\"a\":1}", FOLDER).split("\\.");
    assertThat(json(after[0]).getString("kid")).isEqualTo(FOLDER + kid);
    assertThat(json(before[0]).getString("kid")).isNotEqualTo(FOLDER + kid);
    assertThat(read(keys.published()).getJsonArray("keys")).hasSize(2);
    String old = json(before[0]).getString("kid").substring(FOLDER.length());
    assertThat(verifies(before, keys.published(old).orElseThrow())).isTrue();
    assertThat(verifies(after, keys.published(kid).orElseThrow())).isTrue();
  }

  @Test
  void the_private_key_is_sealed_anew_when_the_platforms_secret_changes() {
    String signed = keys(OLD).sign("{}", FOLDER);
    assertThat(keys(NEW + "," + OLD).reseal()).isEqualTo(1);
    assertThat(keys(NEW + "," + OLD).reseal()).isZero();

    assertThat(keys(NEW).sign("{}", FOLDER)).isEqualTo(signed);
    assertThatThrownBy(() -> keys(OLD).sign("{}", FOLDER)).isInstanceOf(SecretKeys.BadSecret.class);
  }

  @Test
  void the_database_alone_gives_no_private_key_away() {
    JdbcBadgeKeys keys = keys(OLD);
    keys.sign("{}", FOLDER);

    byte[] kept =
        data.db.one("select cipher from certification.badge_key", row -> row.getBytes("cipher"));

    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("\"d\"", "RSA");
  }

  private JdbcBadgeKeys keys(String secrets) {
    SecretVault vault =
        new KeyedIdentityVault(SecretKeys.parse(secrets), DirectoryKeys.store(data.db));
    return new JdbcBadgeKeys(data.db, vault);
  }

  private static boolean verifies(String[] parts, String jwk) throws Exception {
    JsonObject key = read(jwk);
    RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(spec));
    signature.update((parts[0] + '.' + parts[1]).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
  }

  private static BigInteger number(JsonObject key, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
  }

  private static JsonObject json(String part) {
    return read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }

  private static JsonObject read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String key(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
