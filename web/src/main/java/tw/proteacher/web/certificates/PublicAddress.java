package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.shared.Settings;

/**
 * 對外網址: where the world finds what papers and badges name. Set by whoever runs the platform and
 * never taken from a request, whose sender could name any host.
 */
@ApplicationScoped
public class PublicAddress {
  @Inject private Settings settings;

  /** Address of the platform without a slash at its end. */
  public String root() {
    return settings.publicUrl();
  }

  /** The page that says whether a certificate is genuine. */
  public String verify(CertificateNumber number) {
    return root() + "/verify/" + number.value();
  }

  /** Folder of everything about badges. */
  String badges() {
    return root() + "/badges/";
  }
}
