package tw.proteacher.certification.issue.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;

/** 本平臺核發之證書, as a collection; whoever is changed is put on the list for recomputation. */
public interface IssuedCertificates {
  /** The cases of a round that may be certified, in the order in which numbers are given. */
  List<Long> waiting(long round);

  /** Keeps a certificate; says its id. */
  long add(NewCertificate certificate);

  /** Refused with NotFound; nobody else changes it until the transaction ends. */
  Held lock(long id);

  /** 撤銷. */
  void withdraw(long id, String reason, PersonId by, Instant now);

  /** What a person last got of a tier and still has, lapsed or not. */
  Optional<Long> newest(PersonId person, Tier tier);

  /** One certificate as far as a change of it must know. */
  record Held(
      long id,
      PersonId person,
      CertificateNumber number,
      String authority,
      boolean withdrawn,
      @Nullable CaseRef application) {}
}
