package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.certification.issue.OpenCertificate;
import tw.proteacher.web.shell.CurrentUser;

/** me/certificate.xhtml: one's own certificate, its paper, its badge, its public address. */
@Named
@RequestScoped
public class CertificatesMinePage {
  @Inject private OpenCertificate certificates;
  @Inject private PublicAddress address;
  @Inject private CurrentUser user;

  private long id;
  private @Nullable CertificateSheet sheet;

  public void load() {
    sheet = certificates.mine(id);
  }

  public CertificateSheet getSheet() {
    return Objects.requireNonNull(sheet);
  }

  public boolean isWithdrawn() {
    return getSheet().standing() == CertificateStanding.WITHDRAWN;
  }

  /** A badge names its holder by the proven address. */
  public boolean isEmailMissing() {
    return user.isEmailUnproven();
  }

  public @Nullable LocalDate getLastDay() {
    LocalDate expires = getSheet().expiresOn();
    return expires == null ? null : expires.minusDays(1);
  }

  public String getVerifyAddress() {
    return address.verify(getSheet().number());
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
