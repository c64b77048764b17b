package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import tw.proteacher.certification.issue.IssueQueries.BadgeMark;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 調閱證書: its contents, for the page, the paper and the badge. */
@ApplicationScoped
@Transactional
public class OpenCertificate {
  @Inject private IssueQueries queries;
  @Inject private People people;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "certification.certificate.open_own", reads = true)
  public CertificateSheet mine(long id) {
    Access.own(queries.holder(id));
    return queries.sheet(id, LocalDate.now(clock));
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.certificate.open",
      reads = true)
  public CertificateSheet ofAuthority(long id) {
    CertificateSheet sheet = queries.sheet(id, LocalDate.now(clock));
    IssuingAuthority.actsFor(sheet.authority());
    Access.about("certificate", id);
    return sheet;
  }

  /** What its holder's badge says. One that was withdrawn gets none. */
  @UseCase(roles = Role.TEACHER, audit = "certification.badge.download")
  public BadgeFacts badge(long id) {
    PersonId holder = queries.holder(id);
    Access.own(holder);
    Access.about("certificate", id);
    CertificateSheet sheet = queries.sheet(id, LocalDate.now(clock));
    if (sheet.standing() == CertificateStanding.WITHDRAWN) {
      throw new RuleViolation("certification.badge.withdrawn", sheet.number());
    }
    String email = people.card(holder).email();
    if (email == null) {
      throw new RuleViolation("certification.badge.email_missing");
    }
    BadgeMark mark = queries.badgeMark(id).orElseThrow(() -> new NotFound("certificate", id));
    return new BadgeFacts(sheet, email, mark.salt(), mark.index());
  }
}
