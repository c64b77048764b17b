package tw.proteacher.certification.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;

/**
 * 證書查驗結果: all that the public is told of a certificate.
 *
 * @param maskedName 王○明
 * @param authority {@code MOE}, a county code, or empty where the former platform did not say
 * @param authorityName 縣市 in words; empty otherwise
 * @param renews number of the certificate in whose place it stands, or empty
 * @param renewedBy number of the certificate that stands in its place, or empty
 */
public record VerifiedCertificate(
    CertificateNumber number,
    Tier tier,
    String maskedName,
    String authority,
    String authorityName,
    @Nullable LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    CertificateStanding standing,
    String renews,
    String renewedBy)
    implements Serializable {}
