package tw.proteacher.directory.model;

import java.util.List;
import tw.proteacher.directory.IdentityVault.Sealed;

/** The encrypted IDs of all people, for a rotation of the key. */
public interface SealedIds {
  /** Up to {@code most} IDs that another key than {@code keyId} sealed, held until the end. */
  List<SealedId> notSealedWith(String keyId, int most);

  void replace(List<SealedId> resealed);

  long countNotSealedWith(String keyId);

  /** The ids of all keys that are needed to open them. */
  List<String> keysInUse();

  /** One person's encrypted ID. */
  record SealedId(long person, Sealed sealed) {}
}
