package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.directory.model.IdentityRotation;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 輪替身分證金鑰 by hand; the nightly job does the same by itself. */
@ApplicationScoped
@Transactional
public class RotateIdentityKeys {
  private static final int AT_ONCE = 20_000;

  @Inject private IdentityRotation rotation;

  /** Seals a part anew; call again until nothing remains. */
  @UseCase(roles = Role.OPERATOR, audit = "directory.keys.rotate", scoped = false)
  public Progress rotate() {
    int done = rotation.reseal(AT_ONCE);
    return new Progress(done, rotation.remaining());
  }

  /** What was done now and what remains. */
  public record Progress(int done, long remaining) {}
}
