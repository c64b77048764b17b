package tw.proteacher.persistence.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

@ApplicationScoped
class JpaApplications implements Applications {
  private static final String OF_EVIDENCE =
      """
      select a.* from certification.application a
        join certification.evidence e on e.application_id = a.id
       where e.id = ? and e.removed_at is null
      """;

  private static final String ONE =
      """
      select a
      from CertificationApplication a
      where a.roundId = :round and a.personId = :person and a.tier = :tier
      """;

  private static final String IN_ROUND =
      """
      select a
      from CertificationApplication a
      where a.roundId = :round and a.state in :states
      order by a.id
      """;

  private static final String OF_SCHOOL =
      """
      select a
      from CertificationApplication a
      where a.roundId = :round and a.school = :school
      order by a.id
      """;

  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public CertificationApplication get(long id) {
    return found(id, entities.find(CertificationApplication.class, id));
  }

  @Override
  public CertificationApplication ofEvidence(long evidence) {
    return ofEvidence(evidence, OF_EVIDENCE);
  }

  @Override
  public CertificationApplication lockOfEvidence(long evidence) {
    return ofEvidence(evidence, OF_EVIDENCE + " for update of a");
  }

  private CertificationApplication ofEvidence(long evidence, String sql) {
    List<?> found =
        entities
            .createNativeQuery(sql, CertificationApplication.class)
            .setParameter(1, evidence)
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFound("evidence", evidence);
    }
    return (CertificationApplication) found.get(0);
  }

  @Override
  public CertificationApplication lock(long id) {
    return found(
        id, entities.find(CertificationApplication.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static CertificationApplication found(
      long id, @Nullable CertificationApplication stored) {
    if (stored == null) {
      throw new NotFound("application", id);
    }
    return stored;
  }

  @Override
  public Optional<CertificationApplication> find(long roundId, PersonId person, Tier tier) {
    return entities
        .createQuery(ONE, CertificationApplication.class)
        .setParameter("round", roundId)
        .setParameter("person", person.value())
        .setParameter("tier", tier)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<CertificationApplication> inRound(long roundId, ApplicationState... states) {
    return entities
        .createQuery(IN_ROUND, CertificationApplication.class)
        .setParameter("round", roundId)
        .setParameter("states", List.of(states))
        .getResultList();
  }

  @Override
  public List<CertificationApplication> ofSchool(long roundId, SchoolCode school) {
    return entities
        .createQuery(OF_SCHOOL, CertificationApplication.class)
        .setParameter("round", roundId)
        .setParameter("school", school.value())
        .getResultList();
  }

  @Override
  public long add(CertificationApplication begun) {
    entities.persist(begun);
    entities.flush();
    return begun.id();
  }
}
