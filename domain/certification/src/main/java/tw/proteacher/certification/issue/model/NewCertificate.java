package tw.proteacher.certification.issue.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/**
 * 新證書: everything a certificate says on the day of issue; later changes of name or school change
 * nothing about it.
 *
 * @param authority {@code MOE} or a county code
 * @param rules the version of the rule set the case was held to
 * @param expiresOn the first day on which it no longer counts, or null where it never lapses
 * @param renews the certificate in whose place it stands
 */
public record NewCertificate(
    long application,
    PersonId person,
    Tier tier,
    CertificateNumber number,
    SchoolYear schoolYear,
    String authority,
    long rules,
    String holderName,
    String schoolName,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    @Nullable Long renews,
    PersonId by) {}
