package tw.proteacher.intake.runs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Subject;
import tw.proteacher.shared.UseCase;

/** 執行查詢: runs with their numbers, for operators. */
@ApplicationScoped
@Transactional
public class RunQueries {
  /** More is not listed at once, whoever asks. */
  public static final int MOST = 200;

  @Inject private Runs runs;

  @UseCase(roles = Role.OPERATOR, audit = "intake.run.list", reads = true)
  public List<RunReport> recent(int limit) {
    Access.over(Subject.nation());
    return runs.recent(Math.min(limit, MOST));
  }

  @UseCase(roles = Role.OPERATOR, audit = "intake.file.list_held", reads = true)
  public List<HeldFile> held() {
    Access.over(Subject.nation());
    return runs.held();
  }

  @UseCase(roles = Role.OPERATOR, audit = "intake.run.read", reads = true)
  public RunReport report(long run) {
    Access.over(Subject.nation());
    return runs.report(run).orElseThrow(() -> new NotFound("run", run));
  }
}
