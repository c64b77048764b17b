package tw.proteacher.certification.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.CertificateSource;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.model.Certificates;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Validity;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.training.CertificateCorrections;

/** 證書補登: what a centre decided in a correction case becomes a certificate, with provenance. */
@ApplicationScoped
public class EnterCertificates implements CertificateCorrections {
  @Inject private Certificates certificates;
  @Inject private RuleSets rules;
  @Inject private Clock clock;

  @Override
  public void enter(Entry entry) {
    CertificateNumber number =
        CertificateNumber.entered(entry.number(), rules.letters())
            .orElseThrow(() -> new RuleViolation("certification.number.form", entry.number()));
    Optional<PersonId> holder = certificates.holder(number);
    if (holder.isPresent() && !holder.get().equals(entry.person())) {
      throw new RuleViolation("certification.number.taken", number.value());
    }
    Tier tier = tier(entry);
    certificates.enter(
        new Certificates.Entered(
            entry.person(),
            tier,
            number,
            entry.schoolYear(),
            entry.issuedOn(),
            Validity.expiresOn(
                rules.inForce(LocalDate.now(clock)), tier, entry.schoolYear(), entry.issuedOn()),
            entry.county() == null ? CertificateSource.NATIONAL : CertificateSource.COUNTY,
            entry.enteredBy(),
            entry.reason()));
  }

  private static Tier tier(Entry entry) {
    return switch (entry.level()) {
      case B1 -> Tier.INITIAL;
      case A1 -> Tier.ADVANCED;
      case M1 -> Tier.MENTOR;
      default -> throw new RuleViolation("certification.tier.unknown", entry.level().name());
    };
  }
}
