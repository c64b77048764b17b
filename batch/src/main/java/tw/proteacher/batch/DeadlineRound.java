package tw.proteacher.batch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.certification.CaseDeadlines;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/** 期限輪: settles cases whose papers did not come in time, on every node; row locks let one win. */
@Singleton
@Startup
@DependsOn("PlatformStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeadlineRound {
  private static final Logger LOG = Logger.getLogger(DeadlineRound.class.getName());

  @Inject private CaseDeadlines deadlines;

  @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
  void settle() {
    try {
      int settled = Access.as(Caller.PLATFORM, deadlines::run);
      if (settled > 0) {
        LOG.log(Level.INFO, "overdue cases settled: {0}", settled);
      }
    } catch (RuntimeException failed) {
      // The cases stay as they were; five minutes later it is tried again.
      LOG.log(Level.WARNING, "deadlines cut short", failed);
    }
  }
}
