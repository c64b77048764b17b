package tw.proteacher.directory.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.directory.model.SealedIds.SealedId;

/**
 * 金鑰輪替: seals every ID anew with the key for new values. Works through what is still sealed with
 * another key, so it can be stopped and started at will; when nothing is left the old key may be
 * taken out of the settings.
 */
@ApplicationScoped
public class IdentityRotation {
  private static final int BATCH = 1_000;

  @Inject private KeyedIdentityVault vault;
  @Inject private SealedIds ids;

  /** For the container. */
  public IdentityRotation() {}

  /** For tests. */
  public IdentityRotation(KeyedIdentityVault vault, SealedIds ids) {
    this.vault = vault;
    this.ids = ids;
  }

  /** Seals up to {@code most} IDs anew in the running transaction; says how many it were. */
  public int reseal(int most) {
    vault.resealHashKey();
    int done = 0;
    while (done < most) {
      List<SealedId> batch = ids.notSealedWith(vault.currentKeyId(), Math.min(BATCH, most - done));
      if (batch.isEmpty()) {
        break;
      }
      ids.replace(batch.stream().map(this::resealed).toList());
      done += batch.size();
    }
    return done;
  }

  /** The id of the key for new values. */
  public String keyId() {
    return vault.currentKeyId();
  }

  /** Refuses settings that lack a key which an ID is still sealed with. */
  void requireKeys() {
    ids.keysInUse().forEach(vault.secretKeys()::get);
  }

  public long remaining() {
    return ids.countNotSealedWith(vault.currentKeyId());
  }

  private SealedId resealed(SealedId old) {
    return new SealedId(old.person(), vault.seal(vault.open(old.sealed())));
  }
}
