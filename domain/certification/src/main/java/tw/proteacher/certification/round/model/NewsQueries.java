package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.List;
import tw.proteacher.certification.round.model.ClosingQueries.Audience;
import tw.proteacher.shared.PersonId;

/** 梯次通知: which news of rounds wait to be told, and to whom. */
public interface NewsQueries {
  /** News of a round for one audience. */
  record News(long round, Audience audience) {}

  /** Asks for the news of a round to be told; once, however often it is asked. */
  void ask(long round, Instant now);

  List<News> waiting();

  /** Takes news in hand until the transaction ends; false where somebody else told it first. */
  boolean claim(News news, Instant now);

  /** Notes how many people heard. */
  void told(News news, int people);

  /**
   * Teachers who may apply in a round as far as the platform knows: eligible in one of its tiers
   * and cohorts; in a renewal those whose certificate is of one of its years.
   */
  List<PersonId> eligible(long round);
}
