package tw.proteacher.certification.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolYear;

/**
 * 證書內容: what stands on a certificate that was issued here.
 *
 * @param authority {@code MOE} or a county code
 * @param authorityName 縣市 in words; empty for the ministry, whose name the pages know
 * @param expiresOn the first day on which it no longer counts, or null where it never lapses
 * @param renews number of the certificate in whose place it stands, or empty
 * @param renewedBy number of the certificate that stands in its place, or empty
 */
public record CertificateSheet(
    long id,
    Tier tier,
    CertificateNumber number,
    SchoolYear schoolYear,
    String holderName,
    String schoolName,
    String authority,
    String authorityName,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    CertificateStanding standing,
    String renews,
    String renewedBy)
    implements Serializable {}
