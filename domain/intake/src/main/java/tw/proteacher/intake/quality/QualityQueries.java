package tw.proteacher.intake.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 檢核結果查詢. */
@ApplicationScoped
@Transactional
public class QualityQueries {
  @Inject private QualityChecks checks;

  @UseCase(
      roles = {Role.OPERATOR, Role.NATIONAL_CENTRE},
      audit = "intake.quality.list",
      reads = true)
  public List<QualityFinding> answers() {
    Access.over(Subject.nation());
    return checks.answers();
  }
}
