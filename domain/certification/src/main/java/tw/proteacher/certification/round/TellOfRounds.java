package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.certification.round.model.NewsQueries;
import tw.proteacher.certification.round.model.NewsQueries.News;

/** Each audience of a round in a transaction of its own, whose work stands as a whole or not. */
@ApplicationScoped
class TellOfRounds implements RoundNews {
  private static final Logger LOG = Logger.getLogger(TellOfRounds.class.getName());

  @Inject private NewsQueries queries;
  @Inject private TellOfRound tell;

  @Override
  public int run() {
    int told = 0;
    for (News news : queries.waiting()) {
      try {
        told += tell.tell(news);
      } catch (Exception failed) {
        // Nobody was told; the next run tries again. A failing commit is no RuntimeException.
        LOG.log(Level.WARNING, "news of a round: " + news, failed);
      }
    }
    return told;
  }
}
