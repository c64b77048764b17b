package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.certification.round.model.ClosingQueries.DueReminder;

/** Each round in a transaction of its own: one that fails does not keep the others open. */
@ApplicationScoped
class CloseRounds implements RoundClosing {
  private static final Logger LOG = Logger.getLogger(CloseRounds.class.getName());

  @Inject private ClosingQueries queries;
  @Inject private SettleRound settle;
  @Inject private RemindOfClosing reminders;
  @Inject private Clock clock;

  @Override
  public Outcome run() {
    int settled = 0;
    int closed = 0;
    for (long round : queries.due(clock.instant())) {
      try {
        Outcome one = settle.settle(round);
        settled += one.settled();
        closed += one.closed();
      } catch (Exception failed) {
        // Left as it was; the next run tries again. A failing commit is no RuntimeException.
        LOG.log(Level.WARNING, "closing of round " + round, failed);
      }
    }
    return new Outcome(settled, closed);
  }

  @Override
  public int remind() {
    int reminded = 0;
    for (DueReminder due : queries.reminders(clock.instant())) {
      try {
        reminded += reminders.send(due);
      } catch (Exception failed) {
        // Nothing was claimed; the next night tries again.
        LOG.log(Level.WARNING, "reminder " + due, failed);
      }
    }
    return reminded;
  }
}
