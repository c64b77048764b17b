package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.shared.Authority;
import tw.proteacher.web.shell.Texts;

/** 證書用語: who issued, and how it stands, in the words and colours of the pages. */
@Named
@ApplicationScoped
public class CertificateWords {
  @Inject private Texts texts;

  /** 臺南市政府, 教育部, or that the former platform did not say. */
  public String authority(String code, String countyName) {
    if (code.isEmpty()) {
      return texts.get("certificate.authority.former");
    }
    return Authority.isMinistry(code)
        ? texts.get("certificate.authority.MOE")
        : texts.of("certificate.authority.county", countyName);
  }

  public String tone(CertificateStanding standing) {
    return switch (standing) {
      case VALID -> "ok";
      case EXPIRED -> "warn";
      case WITHDRAWN -> "bad";
    };
  }
}
