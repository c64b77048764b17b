package tw.proteacher.certification.round.model;

import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.shared.PersonId;

/** All rounds, as a collection to change. */
public interface KeptRounds {
  /** Refused with NotFound when there is none. */
  Round get(long id);

  /** As {@link #get}, and nobody else changes it until the transaction ends. */
  Round lock(long id);

  /** Keeps a new one; says its id. */
  long add(Round begun);

  /** What a round asks for. */
  RoundPlan plan(long round);

  /** Puts another plan in the place of the one before; the caller holds the round. */
  void plan(long round, RoundPlan plan);

  void addReviewer(long round, PersonId reviewer, PersonId by);

  void dropReviewer(long round, PersonId reviewer);
}
