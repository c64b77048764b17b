package tw.proteacher.certification;

import java.io.Serializable;
import java.time.LocalDate;
import tw.proteacher.shared.SchoolYear;

/**
 * 已撤銷的證書: it counts for nothing any more, but whoever held it sees when and why.
 *
 * @param id of the certificate
 * @param reason as the authority wrote it for the holder
 */
public record WithdrawnCertificate(
    long id,
    Tier tier,
    CertificateNumber number,
    SchoolYear schoolYear,
    LocalDate withdrawnOn,
    String reason)
    implements Serializable {}
