package tw.proteacher.persistence.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import tw.proteacher.shared.NotFound;
import tw.proteacher.training.correction.model.CorrectionCase;
import tw.proteacher.training.correction.model.CorrectionCases;

@ApplicationScoped
class JpaCorrectionCases implements CorrectionCases {
  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public CorrectionCase get(long id) {
    CorrectionCase stored = entities.find(CorrectionCase.class, id);
    if (stored == null) {
      throw new NotFound("correction", id);
    }
    return stored;
  }

  @Override
  public long add(CorrectionCase filed) {
    entities.persist(filed);
    entities.flush();
    return Objects.requireNonNull(filed.id());
  }
}
