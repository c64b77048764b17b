package tw.proteacher.web.certificates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.certification.issue.OpenCertificate;
import tw.proteacher.certification.issue.WithdrawCertificate;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** centre/certificates/show.xhtml: one certificate; its withdrawal. */
@Named
@ViewScoped
public class CertificatesShowPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenCertificate certificates;
  @Inject private WithdrawCertificate withdrawCertificate;
  @Inject private Feedback feedback;

  private long id;
  private String reason = "";
  private @Nullable CertificateSheet sheet;

  public void load() {
    sheet = certificates.ofAuthority(id);
  }

  public String withdraw() {
    withdrawCertificate.withdraw(id, reason);
    feedback.flash("certificate.withdrawn", getSheet().number());
    return Redirects.to("/centre/certificates/show", "id", id);
  }

  public CertificateSheet getSheet() {
    return Objects.requireNonNull(sheet);
  }

  public boolean isWithdrawn() {
    return getSheet().standing() == CertificateStanding.WITHDRAWN;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
