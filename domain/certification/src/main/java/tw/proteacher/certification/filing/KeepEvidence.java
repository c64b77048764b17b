package tw.proteacher.certification.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.directory.People;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 實踐佐證: adds a performance of a practice item with its forms, pairs it, takes it out. */
@ApplicationScoped
@Transactional
public class KeepEvidence {
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private Evidences evidences;
  @Inject private Rounds rounds;
  @Inject private Forms forms;
  @Inject private Timeline timeline;
  @Inject private People people;
  @Inject private Clock clock;

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.add")
  public long add(long application, String item, @Nullable PersonId partner) {
    CertificationApplication subject = draft(application);
    RoundView round = rounds.get(subject.roundId());
    RoundItem asked = item(round, subject, item);
    PersonId with = asked.partner() == PartnerKind.NONE ? null : partner;
    fits(subject, asked, with);
    long added = evidences.add(application, item, with, clock.instant());
    for (String code : asked.forms()) {
      forms
          .inForce(code, round.authority(), round.schoolYear())
          .ifPresent(form -> open(form, added, subject.person(), with));
    }
    timeline.note(subject.ref(), "certification.event.evidence_added", List.of(asked.label()), "");
    return added;
  }

  /** Another colleague; what the one before confirmed no longer counts. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.pair")
  public void pair(long evidence, PersonId partner) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = draft(entry.application());
    if (partner.equals(entry.partner())) {
      return; // Nothing changes, so nothing that was confirmed is given up.
    }
    RoundItem asked = item(rounds.get(subject.roundId()), subject, entry.item());
    if (asked.partner() == PartnerKind.NONE) {
      throw new RuleViolation("certification.filing.no_partner", asked.label());
    }
    fits(subject, asked, partner);
    evidences.pair(evidence, partner);
    for (Sheet sheet : forms.sheetsOf(CaseFiles.sheetsOf(evidence))) {
      if (namesPartner(sheet.template())) {
        forms.changePartner(sheet.id(), partner);
      }
    }
    timeline.note(
        subject.ref(),
        "certification.event.evidence_paired",
        List.of(asked.label(), people.card(partner).name()),
        "");
  }

  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.remove")
  public void remove(long evidence) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = draft(entry.application());
    RoundItem asked = item(rounds.get(subject.roundId()), subject, entry.item());
    forms.sheetsOf(CaseFiles.sheetsOf(evidence)).forEach(sheet -> forms.drop(sheet.id()));
    evidences.remove(evidence, clock.instant());
    timeline.note(
        subject.ref(), "certification.event.evidence_removed", List.of(asked.label()), "");
  }

  private CertificationApplication draft(long application) {
    CertificationApplication subject = applications.lock(application);
    Access.over(subject.subject());
    Access.about("application", application);
    Openness openness = files.openness(subject);
    if (openness.closed() != null) {
      throw new RuleViolation(List.of(openness.closed()));
    }
    if (!openness.whole()) {
      throw new RuleViolation("certification.filing.not_asked");
    }
    return subject;
  }

  private static RoundItem item(RoundView round, CertificationApplication subject, String code) {
    return round.items(subject.tier()).stream()
        .filter(one -> one.code().equals(code) && one.isAskedOf(subject.route()))
        .findFirst()
        .orElseThrow(() -> new NotFound("practice item", code));
  }

  /** Somebody else, and of one's own county: nobody further away is asked to confirm. */
  private void fits(CertificationApplication subject, RoundItem asked, @Nullable PersonId partner) {
    if (asked.partner() == PartnerKind.NONE) {
      return;
    }
    if (partner == null) {
      throw new RuleViolation("certification.filing.partner_missing", asked.label());
    }
    if (partner.equals(subject.person())) {
      throw new RuleViolation("certification.filing.partner_self");
    }
    if (people.find(partner).isEmpty()
        || Collections.disjoint(
            people.subjectOf(partner).counties(), people.subjectOf(subject.person()).counties())) {
      throw new RuleViolation("certification.filing.partner_far");
    }
  }

  private void open(FormTemplate form, long evidence, PersonId owner, @Nullable PersonId partner) {
    forms.open(form.id(), CaseFiles.sheetsOf(evidence), owner, namesPartner(form) ? partner : null);
  }

  /** A form that does not name the other person is not theirs to confirm. */
  private static boolean namesPartner(FormTemplate form) {
    return form.fields().stream()
        .anyMatch(
            field -> field.kind() == FieldKind.PERSON && field.side() == FormField.Side.PARTNER);
  }
}
