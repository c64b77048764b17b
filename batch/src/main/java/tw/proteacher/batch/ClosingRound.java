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
import tw.proteacher.certification.round.RoundClosing;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/**
 * 截止輪: settles what a closing leaves behind, all day, on every node; row locks let one of them win.
 */
@Singleton
@Startup
@DependsOn("PlatformStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class ClosingRound {
  private static final Logger LOG = Logger.getLogger(ClosingRound.class.getName());

  @Inject private RoundClosing closing;

  @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
  void close() {
    try {
      RoundClosing.Outcome outcome = Access.as(Caller.PLATFORM, closing::run);
      if (outcome.settled() + outcome.closed() > 0) {
        LOG.log(Level.INFO, "closings settled: {0}", outcome);
      }
    } catch (RuntimeException failed) {
      // The round stays as it was; a minute later it is tried again.
      LOG.log(Level.WARNING, "closing cut short", failed);
    }
  }
}
