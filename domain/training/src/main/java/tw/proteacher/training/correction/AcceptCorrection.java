package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.CertificateCorrections;
import tw.proteacher.training.correction.CentreEntries.NewEntry;
import tw.proteacher.training.correction.CentreEntries.Signature;
import tw.proteacher.training.correction.model.CorrectionCase;
import tw.proteacher.training.correction.model.CorrectionCases;
import tw.proteacher.training.correction.model.EntryPolicy;

/** 採認: decided and entered in one step, so that no accepted case is without its record. */
@ApplicationScoped
@Transactional
public class AcceptCorrection {
  @Inject private CorrectionCases cases;
  @Inject private CentreEntries entries;
  @Inject private CertificateCorrections certificates;
  @Inject private CorrectionMail mail;
  @Inject private Signatures signatures;

  /** A certificate as it shall be entered. */
  public record Certificate(int schoolYear, String number, @Nullable LocalDate issuedOn) {}

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.accept_hours")
  public void hours(long id, long version, HoursEntry hours, String reason) {
    CorrectionCase open = inCharge(id, version, CorrectionKind.HOURS);
    Signature by = signatures.caller();
    List<Finding> findings = EntryPolicy.check(hours, by.source(), by.at().toLocalDate());
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    open.accept(Access.me(), reason, by.at());
    entries.enter(new NewEntry(open.person(), hours, id, reason, by));
    mail.teacher(open, "case_accepted", reason);
  }

  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "training.correction.accept_certificate")
  public void certificate(long id, long version, Certificate entered, String reason) {
    CorrectionCase open = inCharge(id, version, CorrectionKind.CERTIFICATE);
    Signature by = signatures.caller();
    open.accept(Access.me(), reason, by.at());
    certificates.enter(
        new CertificateCorrections.Entry(
            open.person(),
            open.category(),
            new SchoolYear(entered.schoolYear()),
            entered.number(),
            entered.issuedOn(),
            Access.me(),
            by.county(),
            reason));
    mail.teacher(open, "case_accepted", reason);
  }

  private CorrectionCase inCharge(long id, long version, CorrectionKind kind) {
    CorrectionCase open = cases.get(id);
    Access.over(open.subject());
    Access.about("correction", id);
    open.openedAt(version);
    if (open.kind() != kind) {
      throw new RuleViolation("training.correction.other_kind");
    }
    return open;
  }
}
