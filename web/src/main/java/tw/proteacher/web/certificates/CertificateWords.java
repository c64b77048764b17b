package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.shared.Authority;
import tw.proteacher.web.shell.Texts;

/** 證書用語: who issued, and how it stands, in the words and colours of the pages. */
@Named
@ApplicationScoped
public class CertificateWords {
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** 臺南市政府, 教育部, or that the former platform did not say. */
  public String authority(String code, String countyName) {
    if (code.isEmpty()) {
      return texts.get("certificate.authority.former");
    }
    return Authority.isMinistry(code)
        ? texts.get("certificate.authority.MOE")
        : texts.of("certificate.authority.county", countyName);
  }

  public boolean hasExpired(Certificate certificate) {
    return certificate.expiredOn(LocalDate.now(clock));
  }

  /** How a certificate stands; one that was renewed points to the one in its place. */
  public String sentence(CertificateSheet sheet) {
    String renewed = sheet.renewedBy();
    return renewed.isEmpty() || sheet.standing() == CertificateStanding.WITHDRAWN
        ? texts.get("certificate.standing." + sheet.standing() + ".text")
        : texts.of("certificate.renewed." + sheet.standing(), renewed);
  }

  public String tone(CertificateStanding standing) {
    return switch (standing) {
      case VALID -> "ok";
      case EXPIRED -> "warn";
      case WITHDRAWN -> "bad";
    };
  }
}
