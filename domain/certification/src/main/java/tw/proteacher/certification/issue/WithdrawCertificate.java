package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.issue.model.IssuedCertificates;
import tw.proteacher.certification.issue.model.IssuedCertificates.Held;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/**
 * 撤銷證書: by the authority that issued it, with a reason its holder reads. The number stays taken;
 * the badge counts as withdrawn wherever it was shown.
 */
@ApplicationScoped
@Transactional
public class WithdrawCertificate {
  private static final int LONGEST_REASON = 500;

  @Inject private IssuedCertificates certificates;
  @Inject private Timeline timeline;
  @Inject private Messages messages;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.certificate.withdraw")
  public void withdraw(long id, String reason) {
    Held held = certificates.lock(id);
    IssuingAuthority.actsFor(held.authority());
    Access.about("certificate", id);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw new RuleViolation("certification.withdraw.reason", LONGEST_REASON);
    }
    if (held.withdrawn()) {
      throw new RuleViolation("certification.withdraw.already", held.number());
    }
    certificates.withdraw(id, why, Access.me(), clock.instant());
    if (held.application() != null) {
      timeline.note(
          held.application(),
          "certification.event.certificate_withdrawn",
          List.of(held.number().value()),
          why);
    }
    messages.send(
        held.person(),
        "certification.certificate_withdrawn",
        Map.of("number", held.number().value(), "reason", why),
        "/me/certificates.xhtml");
  }
}
