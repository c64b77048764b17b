package tw.proteacher.certification.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.certification.CaseDeadlines;

/** 逾期處理, each case in a transaction of its own: one that fails does not hold up the others. */
@ApplicationScoped
public class SettleDue implements CaseDeadlines {
  private static final Logger LOG = Logger.getLogger(SettleDue.class.getName());

  @Inject private OverdueCase overdueCase;

  @Override
  public int run() {
    int settled = 0;
    for (long id : overdueCase.all()) {
      try {
        settled += overdueCase.settle(id) ? 1 : 0;
      } catch (Exception failed) {
        // Left as it was; the next round tries again. A failing commit is no RuntimeException.
        LOG.log(Level.WARNING, "overdue case " + id, failed);
      }
    }
    return settled;
  }
}
