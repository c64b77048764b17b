package tw.proteacher.directory.model;

import java.util.Optional;
import tw.proteacher.directory.IdentityVault.Sealed;

/** Where the sealed key of the ID hashes is kept: one row for the whole installation. */
public interface HashKeyStore {
  Optional<Sealed> find();

  /** Keeps a first key unless another node was faster; answers with the one that is kept. */
  Sealed keepFirst(Sealed fresh);

  void replace(Sealed fresh);
}
