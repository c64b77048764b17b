package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 查看病毒掃描狀況: whether uploads are looked into, for whoever runs the platform. */
@ApplicationScoped
@Transactional
public class ShowScanner {
  @Inject private VirusScanner scanner;

  @UseCase(roles = Role.OPERATOR, audit = "notices.scanner.show", reads = true)
  public VirusScanner.Standing standing() {
    Access.over(Subject.nation());
    return scanner.standing();
  }
}
