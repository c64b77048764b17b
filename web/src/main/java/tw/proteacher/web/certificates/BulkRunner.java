package tw.proteacher.web.certificates;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.certification.bulk.EnterBulk;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;

/**
 * 背景登錄: goes through a confirmed batch part by part on behalf of who confirmed it, while the page
 * shows how far it is. A server that stops leaves the rest for whoever presses the button again.
 */
@ApplicationScoped
public class BulkRunner {
  private static final Logger LOG = Logger.getLogger(BulkRunner.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private EnterBulk enterBulk;

  private final Set<Long> running = ConcurrentHashMap.newKeySet();

  public void start(long id) {
    Caller caller = Access.caller();
    if (running.add(id)) {
      executor.execute(() -> run(id, caller));
    }
  }

  private void run(long id, Caller caller) {
    try {
      while (Access.as(caller, () -> enterBulk.proceed(id))) {
        LOG.log(Level.FINE, "batch {0} goes on", id);
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.SEVERE, "batch " + id + " stopped; it may be continued from its page", failed);
    } finally {
      running.remove(id);
    }
  }

  /** Whether this server is at it. */
  public boolean isRunning(long id) {
    return running.contains(id);
  }
}
