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
import tw.proteacher.notices.OutboxSender;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/** 寄件輪: brings queued mails on their way, all day, on every node. */
@Singleton
@Startup
@DependsOn("PlatformStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class PostRound {
  private static final Logger LOG = Logger.getLogger(PostRound.class.getName());
  private static final int AT_ONCE = 100;

  @Inject private OutboxSender outbox;

  @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
  void send() {
    try {
      Access.as(Caller.PLATFORM, this::sendAllDue);
    } catch (RuntimeException failed) {
      // Mails stay queued; the next round tries again.
      LOG.log(Level.WARNING, "post round cut short", failed);
    }
  }

  private long sendAllDue() {
    long sent = 0;
    int claimed;
    do {
      claimed = outbox.sendDue(AT_ONCE);
      sent += claimed;
    } while (claimed == AT_ONCE);
    return sent;
  }
}
