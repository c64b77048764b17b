package tw.proteacher.certification.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.issue.model.CertificateNumbers;
import tw.proteacher.certification.issue.model.IssuedCertificates;
import tw.proteacher.certification.issue.model.NewCertificate;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.model.RuleSet;
import tw.proteacher.certification.model.RuleSets;
import tw.proteacher.certification.model.Validity;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.directory.People;
import tw.proteacher.directory.School;
import tw.proteacher.directory.Schools;
import tw.proteacher.notices.Messages;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolYear;

/** 製發: one certificate for one case, with everything that belongs to it. */
@ApplicationScoped
class CertificatePress {
  @Inject private IssuedCertificates certificates;
  @Inject private CertificateNumbers numbers;
  @Inject private RuleSets rules;
  @Inject private People people;
  @Inject private Schools schools;
  @Inject private Timeline timeline;
  @Inject private Messages messages;
  @Inject private Clock clock;

  void issue(CertificationApplication one, RoundView round, LocalDate today) {
    RuleSet rule = rule(one, round, today);
    SchoolYear year = SchoolYear.of(today);
    CertificateNumber number = numbers.next(rule.numberLetter(), year);
    long id =
        certificates.add(
            new NewCertificate(
                one.id(),
                one.person(),
                one.tier(),
                number,
                year,
                round.authority(),
                rule.id(),
                people.card(one.person()).name(),
                schools.find(one.school()).map(School::name).orElse(""),
                today,
                Validity.expiresOn(rule, today),
                renewed(one, round),
                Access.me()));
    one.certify(id, OffsetDateTime.now(clock));
    timeline.note(one.ref(), "certification.event.certified", List.of(number.value()), "");
    messages.send(
        one.person(),
        "certification.certified",
        Map.of("number", number.value()),
        "/me/certificates.xhtml");
  }

  /** The rules the case was held to; for a case from before they were kept, those in force. */
  private RuleSet rule(CertificationApplication one, RoundView round, LocalDate today) {
    Long kept = one.ruleSetId();
    RuleSet rule =
        kept == null
            ? rules.inForce(today).find(one.tier(), round.authority(), round.schoolYear().roc())
            : rules.get(kept);
    if (rule == null) {
      throw new RuleViolation("certification.issue.no_rules", Objects.toString(one.receipt(), ""));
    }
    return rule;
  }

  private @Nullable Long renewed(CertificationApplication one, RoundView round) {
    return round.purpose() == RoundPurpose.RENEWAL
        ? certificates.newest(one.person(), one.tier()).orElse(null)
        : null;
  }
}
