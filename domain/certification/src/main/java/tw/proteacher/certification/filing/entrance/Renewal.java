package tw.proteacher.certification.filing.entrance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;

/**
 * 待換證書: a certificate that ends soon and that nothing was done about yet.
 *
 * @param lastDay on which it still counts
 * @param entrance to a round that renews it, or null while none is open
 */
public record Renewal(
    Tier tier, CertificateNumber number, LocalDate lastDay, @Nullable Entrance entrance)
    implements Serializable {}
