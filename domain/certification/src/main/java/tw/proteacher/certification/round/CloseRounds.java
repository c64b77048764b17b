package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.proteacher.certification.round.model.ClosingQueries;
import tw.proteacher.certification.round.model.ClosingQueries.DueReminder;

/** Each round in a transaction of its own: one that fails does not keep the others open. */
@ApplicationScoped
class CloseRounds implements RoundClosing {
  @Inject private ClosingQueries queries;
  @Inject private SettleRound settle;
  @Inject private RemindOfClosing reminders;
  @Inject private Clock clock;

  @Override
  public Outcome run() {
    int settled = 0;
    int closed = 0;
    for (long round : queries.due(clock.instant())) {
      Outcome one = settle.settle(round);
      settled += one.settled();
      closed += one.closed();
    }
    return new Outcome(settled, closed);
  }

  @Override
  public int remind() {
    int reminded = 0;
    for (DueReminder due : queries.reminders(clock.instant())) {
      reminded += reminders.send(due);
    }
    return reminded;
  }
}
