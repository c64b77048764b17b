package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import tw.proteacher.certification.list.model.KeptLists;
import tw.proteacher.certification.list.model.SchoolList;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JpaKeptLists implements KeptLists {
  private static final String ONE =
      "select l from SchoolList l where l.roundId = :round and l.school = :school";

  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public Optional<SchoolList> lock(long round, SchoolCode school) {
    return entities
        .createQuery(ONE, SchoolList.class)
        .setParameter("round", round)
        .setParameter("school", school.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  @Override
  public long add(SchoolList begun) {
    entities.persist(begun);
    entities.flush();
    return begun.id();
  }
}
