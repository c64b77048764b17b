package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import tw.proteacher.directory.model.IdentityRotation;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 查看身分證金鑰: which key seals IDs now, and whether an old one may be taken out. */
@ApplicationScoped
@Transactional
public class ShowIdentityKeys {
  @Inject private IdentityRotation rotation;

  @UseCase(roles = Role.OPERATOR, audit = "directory.keys.show", reads = true)
  public Standing standing() {
    Access.over(Subject.nation());
    return new Standing(rotation.keyId(), rotation.remaining());
  }

  /**
   * How far a rotation is.
   *
   * @param keyId of the key for new values
   * @param remaining IDs that another key still seals
   */
  public record Standing(String keyId, long remaining) implements Serializable {}
}
