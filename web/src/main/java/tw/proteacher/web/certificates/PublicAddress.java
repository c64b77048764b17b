package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import tw.proteacher.certification.CertificateNumber;

/** 對外網址: where the world finds what papers and badges name. */
@ApplicationScoped
public class PublicAddress {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  @Inject private HttpServletRequest request;

  /** Address of the platform without a slash at its end. */
  public String root() {
    int port = request.getServerPort();
    boolean plain = port == (request.isSecure() ? HTTPS : HTTP);
    return request.getScheme()
        + "://"
        + request.getServerName()
        + (plain ? "" : ":" + port)
        + request.getContextPath();
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
