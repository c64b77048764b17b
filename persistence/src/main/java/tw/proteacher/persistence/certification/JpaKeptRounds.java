package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.round.RoundPlan;
import tw.proteacher.certification.round.model.KeptRounds;
import tw.proteacher.certification.round.model.Round;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;

@ApplicationScoped
class JpaKeptRounds implements KeptRounds {
  private static final String ADD_REVIEWER =
      """
      insert into certification.round_reviewer (round_id, person_id, added_by, added_at)
      values (?, ?, ?, ?)
      on conflict on constraint round_reviewer_pk do nothing
      """;
  private static final String DROP_REVIEWER =
      "delete from certification.round_reviewer where round_id = ? and person_id = ?";

  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Inject private RoundPlans plans;
  @Inject private Db db;
  @Inject private Clock clock;

  @Override
  public Round get(long id) {
    return found(id, entities.find(Round.class, id));
  }

  @Override
  public Round lock(long id) {
    return found(id, entities.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Round found(long id, @Nullable Round stored) {
    if (stored == null) {
      throw new NotFound("round", id);
    }
    return stored;
  }

  @Override
  public long add(Round begun) {
    entities.persist(begun);
    entities.flush();
    return begun.id();
  }

  @Override
  public RoundPlan plan(long round) {
    return plans.of(round);
  }

  @Override
  public void plan(long round, RoundPlan plan) {
    plans.replace(round, plan);
  }

  @Override
  public void addReviewer(long round, PersonId reviewer, PersonId by) {
    db.update(ADD_REVIEWER, round, reviewer.value(), by.value(), OffsetDateTime.now(clock));
  }

  @Override
  public void dropReviewer(long round, PersonId reviewer) {
    db.update(DROP_REVIEWER, round, reviewer.value());
  }
}
