package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.WithdrawnCertificate;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/** All certificates, as a collection; whoever is changed is put on the list for recomputation. */
public interface Certificates {
  /** The certificate of a legacy row, new or as the row now says. */
  void takeOver(LegacyCertificate row, @Nullable LocalDate expiresOn);

  /** Withdraws the certificate that was made from a legacy row, if there is one. */
  void giveBack(LegacyCertificate row, String reason);

  /** Who holds a full number that was not withdrawn. */
  Optional<PersonId> holder(CertificateNumber number);

  /** Everything about one holder's certificates, read at once. */
  Held of(PersonId holder);

  /**
   * What somebody holds or held.
   *
   * @param standing those that were not withdrawn, by school year
   * @param withdrawn those issued here that their authority withdrew, the last first
   * @param renewals by the certificate that was renewed: the one that was issued in its place
   */
  record Held(
      List<Certificate> standing,
      List<WithdrawnCertificate> withdrawn,
      Map<Long, CertificateNumber> renewals) {}

  /** Enters a certificate that a centre has seen evidence of. */
  void enter(Entered entered);

  /** What a centre enters. */
  record Entered(
      PersonId person,
      Tier tier,
      CertificateNumber number,
      SchoolYear schoolYear,
      @Nullable LocalDate obtainedOn,
      @Nullable LocalDate expiresOn,
      CertificateSource source,
      PersonId by,
      String reason) {}
}
