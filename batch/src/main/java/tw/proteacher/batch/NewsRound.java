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
import tw.proteacher.certification.round.RoundNews;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/** 公告輪: tells of rounds that were published, every minute, on every node; the first one tells. */
@Singleton
@Startup
@DependsOn("PlatformStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class NewsRound {
  private static final Logger LOG = Logger.getLogger(NewsRound.class.getName());

  @Inject private RoundNews news;

  @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
  void tell() {
    try {
      int told = Access.as(Caller.PLATFORM, news::run);
      if (told > 0) {
        LOG.log(Level.INFO, "people told of new rounds: {0}", told);
      }
    } catch (RuntimeException failed) {
      // News wait; a minute later it is tried again.
      LOG.log(Level.WARNING, "news cut short", failed);
    }
  }
}
