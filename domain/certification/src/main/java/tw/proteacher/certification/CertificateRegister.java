package tw.proteacher.certification;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.shared.PersonId;

/**
 * 證書名冊: who holds what. Imported, year-only and issued certificates count alike; legacy rows that
 * wait for their owner's decision count for nothing.
 */
public interface CertificateRegister {
  /** Whether {@code person} holds a certificate of {@code tier} that counts on {@code day}. */
  boolean holds(PersonId person, Tier tier, LocalDate day);

  /** All certificates of a person, lapsed ones included, oldest first. */
  List<Certificate> of(PersonId person);
}
