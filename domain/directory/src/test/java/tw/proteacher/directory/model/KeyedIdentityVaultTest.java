package tw.proteacher.directory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.NationalId;
import tw.proteacher.directory.model.SealedIds.SealedId;

class KeyedIdentityVaultTest {
  private static final String OLD = "k1:" + key(1);
  private static final String NEW = "k2:" + key(2);
  private static final NationalId ID = new NationalId("A123456789");

  private final KeptKey store = new KeptKey();

  @Test
  void what_was_sealed_opens_again_and_never_looks_the_same() {
    KeyedIdentityVault vault = vault(OLD);

    Sealed sealed = vault.seal(ID);

    assertThat(vault.open(sealed)).isEqualTo(ID);
    assertThat(vault.seal(ID).cipher()).isNotEqualTo(sealed.cipher());
    assertThat(sealed.keyId()).isEqualTo("k1");
  }

  @Test
  void a_changed_bit_is_noticed() {
    KeyedIdentityVault vault = vault(OLD);
    Sealed sealed = vault.seal(ID);
    sealed.cipher()[sealed.cipher().length - 1] ^= 1;

    assertThatThrownBy(() -> vault.open(sealed)).isInstanceOf(SecretKeys.BadSecret.class);
  }

  @Test
  void two_installations_hash_differently_and_two_nodes_alike() {
    byte[] hash = vault(OLD).hash(ID);

    assertThat(hash).hasSize(32).isEqualTo(vault(OLD).hash(ID));
    assertThat(new KeyedIdentityVault(SecretKeys.parse(OLD), new KeptKey()).hash(ID))
        .isNotEqualTo(hash);
  }

  @Test
  void rotation_seals_everything_anew_keeps_the_hashes_and_frees_the_old_key() {
    byte[] hash = vault(OLD).hash(ID);
    People people = new People(vault(OLD).seal(ID), vault(OLD).seal(ID), vault(OLD).seal(ID));
    KeyedIdentityVault both = vault(NEW + "," + OLD);

    IdentityRotation rotation = new IdentityRotation(both, people);
    assertThat(rotation.reseal(2)).isEqualTo(2);
    assertThat(rotation.remaining()).isEqualTo(1);
    assertThat(rotation.reseal(100)).isEqualTo(1);
    assertThat(rotation.reseal(100)).isZero();

    KeyedIdentityVault after = vault(NEW);
    assertThat(after.hash(ID)).isEqualTo(hash);
    assertThat(people.sealed).allSatisfy(one -> assertThat(after.open(one)).isEqualTo(ID));
  }

  @Test
  void a_key_that_does_not_open_the_database_is_refused() {
    vault(OLD).hash(ID);

    assertThatThrownBy(() -> vault("k1:" + key(9)).hash(ID))
        .isInstanceOf(SecretKeys.BadSecret.class);
    assertThatThrownBy(() -> vault(NEW).hash(ID))
        .isInstanceOf(SecretKeys.BadSecret.class)
        .hasMessageContaining("k1");
  }

  @Test
  void a_key_that_some_id_still_needs_cannot_be_taken_out() {
    People people = new People(vault(OLD).seal(ID), vault(OLD).seal(ID));
    vault(OLD).hash(ID);
    new IdentityRotation(vault(NEW + "," + OLD), people).reseal(1);

    assertThatThrownBy(() -> new IdentityRotation(vault(NEW), people).requireKeys())
        .isInstanceOf(SecretKeys.BadSecret.class)
        .hasMessageContaining("k1");

    new IdentityRotation(vault(NEW + "," + OLD), people).reseal(1);
    new IdentityRotation(vault(NEW), people).requireKeys();
  }

  @Test
  void a_bare_key_is_k1_and_the_first_of_several_is_for_new_values() {
    assertThat(SecretKeys.parse(key(1)).currentId()).isEqualTo("k1");
    assertThat(SecretKeys.parse(NEW + "," + OLD).currentId()).isEqualTo("k2");
  }

  @Test
  void a_key_that_is_none_is_refused() {
    assertThatThrownBy(() -> SecretKeys.parse("k1:not base64"))
        .isInstanceOf(SecretKeys.BadSecret.class);
    assertThatThrownBy(() -> SecretKeys.parse("k1:c2hvcnQ="))
        .isInstanceOf(SecretKeys.BadSecret.class);
    assertThatThrownBy(() -> SecretKeys.parse(OLD + "," + OLD))
        .isInstanceOf(SecretKeys.BadSecret.class);
  }

  @Test
  void demo_and_careless_keys_are_known_as_such() {
    assertThat(SecretKeys.parse(OLD).isFitForDemoOnly()).isFalse();
    assertThat(SecretKeys.parse("demo:" + key(1)).isFitForDemoOnly()).isTrue();
    assertThat(
            SecretKeys.parse(Base64.getEncoder().encodeToString(new byte[32])).isFitForDemoOnly())
        .isTrue();
  }

  private KeyedIdentityVault vault(String setting) {
    return new KeyedIdentityVault(SecretKeys.parse(setting), store);
  }

  private static String key(int seed) {
    byte[] key = new byte[32];
    new Random(seed).nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  /** The one row of the hash key. */
  private static final class KeptKey implements HashKeyStore {
    private @Nullable Sealed kept;

    @Override
    public Optional<Sealed> find() {
      return Optional.ofNullable(kept);
    }

    @Override
    public Sealed keepFirst(Sealed fresh) {
      if (kept == null) {
        kept = fresh;
      }
      return kept;
    }

    @Override
    public void replace(Sealed fresh) {
      kept = fresh;
    }
  }

  /** A few encrypted IDs, numbered by their position. */
  private static final class People implements SealedIds {
    private final List<Sealed> sealed;

    private People(Sealed... sealed) {
      this.sealed = new ArrayList<>(List.of(sealed));
    }

    @Override
    public List<SealedId> notSealedWith(String keyId, int most) {
      List<SealedId> found = new ArrayList<>();
      for (int i = 0; i < sealed.size() && found.size() < most; i++) {
        if (!sealed.get(i).keyId().equals(keyId)) {
          found.add(new SealedId(i, sealed.get(i)));
        }
      }
      return found;
    }

    @Override
    public void replace(List<SealedId> resealed) {
      resealed.forEach(id -> sealed.set((int) id.person(), id.sealed()));
    }

    @Override
    public long countNotSealedWith(String keyId) {
      return sealed.stream().filter(one -> !one.keyId().equals(keyId)).count();
    }

    @Override
    public List<String> keysInUse() {
      return sealed.stream().map(Sealed::keyId).distinct().toList();
    }
  }
}
