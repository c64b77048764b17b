package tw.proteacher.certification.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;

/** 已發證書 as a list shows it. */
public record IssuedRow(
    long id,
    CertificateNumber number,
    Tier tier,
    String holderName,
    String schoolName,
    LocalDate issuedOn,
    @Nullable LocalDate expiresOn,
    CertificateStanding standing,
    String reason)
    implements Serializable {}
