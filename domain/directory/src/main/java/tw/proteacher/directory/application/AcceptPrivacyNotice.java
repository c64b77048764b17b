package tw.proteacher.directory.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tw.proteacher.directory.PrivacyNotice;
import tw.proteacher.directory.model.Accounts;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 同意個人資料蒐集告知. */
@ApplicationScoped
@Transactional
public class AcceptPrivacyNotice {
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /**
   * @param version the version that was read
   */
  @UseCase(roles = Role.TEACHER, audit = "directory.notice.accept")
  public void accept(int version) {
    PersonId me = Access.me();
    Access.own(me);
    Access.about("notice", version);
    if (version != PrivacyNotice.VERSION) {
      throw new RuleViolation("directory.notice.outdated");
    }
    accounts.acceptNotice(me, version, clock.instant());
  }
}
