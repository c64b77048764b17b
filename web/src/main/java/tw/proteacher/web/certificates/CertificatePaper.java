package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.certification.issue.CertificateStanding;
import tw.proteacher.shared.RocDate;
import tw.proteacher.web.paper.Paper;
import tw.proteacher.web.paper.QrCode;
import tw.proteacher.web.shell.Texts;

/** 證書紙本: the certificate as its holder prints it. */
@ApplicationScoped
public class CertificatePaper {
  @Inject private Paper paper;
  @Inject private PublicAddress address;
  @Inject private CertificateWords words;
  @Inject private Texts texts;

  public byte[] pdf(CertificateSheet sheet) {
    String verify = address.verify(sheet.number());
    Map<String, Object> facts = new HashMap<>();
    facts.put("authority", words.authority(sheet.authority(), sheet.authorityName()));
    facts.put("tier", texts.get("certification.tier." + sheet.tier()));
    facts.put("number", sheet.number());
    facts.put("name", sheet.holderName());
    facts.put("school", sheet.schoolName());
    facts.put("issued", RocDate.formatLong(sheet.issuedOn()));
    LocalDate expires = sheet.expiresOn();
    facts.put("until", expires == null ? "" : RocDate.formatLong(expires.minusDays(1)));
    facts.put("renews", sheet.renews());
    facts.put("expired", sheet.standing() == CertificateStanding.EXPIRED);
    facts.put("withdrawn", sheet.standing() == CertificateStanding.WITHDRAWN);
    facts.put("verify", verify);
    facts.put("qr", QrCode.dataUri(verify));
    return paper.pdf("certificate", facts);
  }
}
