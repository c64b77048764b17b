package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.directory.NationalId;
import tw.proteacher.intake.Identities;

/** What the intake needs to do with IDs, done by the directory. */
@ApplicationScoped
class DirectoryIdentities implements Identities {
  @Inject private IdentityVault vault;

  /** For the container. */
  DirectoryIdentities() {}

  DirectoryIdentities(IdentityVault vault) {
    this.vault = vault;
  }

  @Override
  public @Nullable String normal(String written) {
    return NationalId.parse(written).map(NationalId::value).orElse(null);
  }

  @Override
  public byte[] hash(String normal) {
    return vault.hash(new NationalId(normal));
  }

  @Override
  public Sealed seal(String normal) {
    IdentityVault.Sealed sealed = vault.seal(new NationalId(normal));
    return new Sealed(sealed.keyId(), sealed.cipher());
  }

  @Override
  public String open(Sealed sealed) {
    return vault.open(new IdentityVault.Sealed(sealed.key(), sealed.cipher())).value();
  }
}
