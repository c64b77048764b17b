package tw.proteacher.certification.application;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.WithdrawnCertificate;

/**
 * 認證證號: what a person holds, and what the former platform says about him.
 *
 * @param withdrawn issued here and withdrawn since
 * @param renewals by the certificate that was renewed: the number of the one in its place
 * @param legacy rows that were not withdrawn
 * @param undecided whether rows wait for the owner
 * @param stamp to be sent along with the decision
 */
public record MyCertificates(
    List<Certificate> certificates,
    List<WithdrawnCertificate> withdrawn,
    Map<Long, CertificateNumber> renewals,
    List<LegacyCertificate> legacy,
    boolean undecided,
    String stamp)
    implements Serializable {
  public MyCertificates {
    certificates = List.copyOf(certificates);
    withdrawn = List.copyOf(withdrawn);
    renewals = Map.copyOf(renewals);
    legacy = List.copyOf(legacy);
  }
}
