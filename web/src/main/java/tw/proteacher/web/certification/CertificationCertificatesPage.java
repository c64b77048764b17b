package tw.proteacher.web.certification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.LegacyCertificate;
import tw.proteacher.certification.LegacyState;
import tw.proteacher.certification.WithdrawnCertificate;
import tw.proteacher.certification.application.DecideLegacyCertificates;
import tw.proteacher.certification.application.DecideLegacyCertificates.Command;
import tw.proteacher.certification.application.DecideLegacyCertificates.Decision;
import tw.proteacher.certification.application.MyCertificates;
import tw.proteacher.certification.application.ShowCertificates;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** me/certificates.xhtml */
@Named
@ViewScoped
public class CertificationCertificatesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCertificates showCertificates;
  @Inject private DecideLegacyCertificates decideLegacyCertificates;
  @Inject private Feedback feedback;

  private @Nullable MyCertificates mine;

  public void load() {
    mine = showCertificates.mine();
  }

  public String takeOver() {
    return decide(Decision.IMPORT);
  }

  public String reject() {
    return decide(Decision.REJECT);
  }

  private String decide(Decision decision) {
    decideLegacyCertificates.decide(new Command(decision, mine == null ? "" : mine.stamp()));
    feedback.flash("certificates.decided." + decision);
    return Redirects.to("/me/certificates");
  }

  public boolean isUndecided() {
    return mine != null && mine.undecided();
  }

  /** Rows of the former platform, whatever was decided about them. */
  public List<LegacyCertificate> getLegacy() {
    return mine == null ? List.of() : mine.legacy();
  }

  /** Certificates that did not come from the former platform. */
  public List<Certificate> getOthers() {
    return mine == null
        ? List.of()
        : mine.certificates().stream()
            .filter(certificate -> certificate.source() != CertificateSource.LEGACY)
            .toList();
  }

  /**
   * The certificate that a row of the former platform became, or null where it counts for nothing.
   */
  public @Nullable Certificate counted(LegacyCertificate row) {
    return mine == null
        ? null
        : mine.certificates().stream()
            .filter(one -> one.source() == CertificateSource.LEGACY)
            .filter(one -> one.tier() == row.tier() && one.number().equals(row.number()))
            .findFirst()
            .orElse(null);
  }

  /** By the certificate that was renewed: the number of the one in its place. */
  public Map<Long, CertificateNumber> getRenewals() {
    return mine == null ? Map.of() : mine.renewals();
  }

  public List<WithdrawnCertificate> getWithdrawn() {
    return mine == null ? List.of() : mine.withdrawn();
  }

  /** The colour of a decision. */
  public String tone(LegacyCertificate row) {
    return switch (row.state()) {
      case IMPORTED -> "ok";
      case PENDING -> "info";
      case HELD -> "warn";
      case REJECTED, WITHDRAWN -> "idle";
    };
  }

  public boolean isHeld() {
    return getLegacy().stream().anyMatch(row -> row.state() == LegacyState.HELD);
  }
}
