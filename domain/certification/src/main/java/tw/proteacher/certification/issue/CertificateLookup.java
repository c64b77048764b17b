package tw.proteacher.certification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.CertificateNumber;

/**
 * 證書查驗: what anybody who holds a number may know. Asks nobody for permission and tells nothing
 * else.
 */
public interface CertificateLookup {
  /** The certificate with a full number; a bare year names none. */
  Optional<VerifiedCertificate> find(CertificateNumber number, LocalDate today);

  /** Which of the badges numbered {@code from} to {@code to} (not included) were withdrawn. */
  List<Integer> withdrawnBadges(int from, int to);

  /** Names of the counties that issue, by code; for the profiles of issuers. */
  Optional<String> countyName(String code);
}
