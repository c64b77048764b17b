package tw.proteacher.certification.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.shared.Access;

/** 草稿承辦: a draft round of the caller's authority, taken in hand to change its plan. */
@ApplicationScoped
class DraftDesk {
  @Inject private KeptRounds rounds;
  @Inject private Clock clock;

  /**
   * The round; nobody else changes it until the transaction ends.
   *
   * @param version as it was when the page was opened
   */
  Round take(long id, long version) {
    Round round = rounds.lock(id);
    Access.over(round.subject());
    Access.about("round", id);
    round.openedAt(version);
    round.replan(OffsetDateTime.now(clock));
    return round;
  }
}
