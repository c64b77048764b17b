package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.certification.issue.RotateBadgeKeys;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** operations/badge-key.xhtml: replaces the key that signs badges. */
@Named
@RequestScoped
public class CertificatesBadgeKeyPage {
  @Inject private RotateBadgeKeys rotateBadgeKeys;
  @Inject private Feedback feedback;

  public String rotate() {
    feedback.flash("badge_key.rotated", rotateBadgeKeys.rotate());
    return Redirects.to("/operations/badge-key");
  }
}
