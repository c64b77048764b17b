package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 更換徽章簽章金鑰: when it may have been seen, or once in a while. */
@ApplicationScoped
@Transactional
public class RotateBadgeKeys {
  @Inject private BadgeKeys keys;

  /** Says the name of the new key. */
  @UseCase(roles = Role.OPERATOR, audit = "certification.badge_key.rotate", scoped = false)
  public String rotate() {
    String kid = keys.rotate();
    Access.about("badge_key", kid);
    return kid;
  }
}
