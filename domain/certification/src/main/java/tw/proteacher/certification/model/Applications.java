package tw.proteacher.certification.model;

import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/** All applications, as a collection. */
public interface Applications {
  /** Refused with NotFound when there is none. */
  CertificationApplication get(long id);

  /** The one that a performance belongs to which was not taken out; else NotFound. */
  CertificationApplication ofEvidence(long evidence);

  /** As {@link #get}, and nobody else changes it until the transaction ends. */
  CertificationApplication lock(long id);

  /** As {@link #ofEvidence}, and nobody else changes it until the transaction ends. */
  CertificationApplication lockOfEvidence(long evidence);

  Optional<CertificationApplication> find(long roundId, PersonId person, Tier tier);

  /** Those of a round that stand in one of some states. */
  List<CertificationApplication> inRound(long roundId, ApplicationState... states);

  /** Those that one school's people filed in a round. */
  List<CertificationApplication> ofSchool(long roundId, SchoolCode school);

  /** Keeps a new one; says its id. */
  long add(CertificationApplication begun);
}
