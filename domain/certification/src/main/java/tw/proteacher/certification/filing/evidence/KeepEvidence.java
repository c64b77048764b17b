package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.directory.People;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;

/** 實踐佐證: adds a performance of a practice item with its forms, pairs it, takes it out. */
@ApplicationScoped
@Transactional
public class KeepEvidence {
  @Inject private EvidenceForms evidenceForms;
  @Inject private Evidences evidences;
  @Inject private Forms forms;
  @Inject private Timeline timeline;
  @Inject private People people;
  @Inject private Clock clock;

  /**
   * @param chosen of the forms that stand beside each other, those to fill in
   */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.add")
  public long add(
      long application, String item, @Nullable PersonId partner, Collection<String> chosen) {
    CertificationApplication subject = evidenceForms.draft(application);
    RoundItem asked = evidenceForms.item(subject, item);
    PersonId with = asked.partner() == PartnerKind.NONE ? null : partner;
    fits(subject, asked, with);
    List<String> codes = evidenceForms.of(subject, asked).with(chosen);
    long added = evidences.add(application, item, with, clock.instant());
    evidenceForms.open(subject, added, codes, with);
    timeline.note(subject.ref(), "certification.event.evidence_added", List.of(asked.label()), "");
    return added;
  }

  /** Another colleague; what the one before confirmed no longer counts. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.pair")
  public void pair(long evidence, PersonId partner) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = evidenceForms.draft(entry.application());
    if (partner.equals(entry.partner())) {
      return; // Nothing changes, so nothing that was confirmed is given up.
    }
    RoundItem asked = evidenceForms.item(subject, entry.item());
    if (asked.partner() == PartnerKind.NONE) {
      throw new RuleViolation("certification.filing.no_partner", asked.label());
    }
    fits(subject, asked, partner);
    evidences.pair(evidence, partner);
    for (Sheet sheet : forms.sheetsOf(CaseFiles.sheetsOf(evidence))) {
      if (EvidenceForms.namesPartner(sheet.template())) {
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
    CertificationApplication subject = evidenceForms.draft(entry.application());
    RoundItem asked = evidenceForms.item(subject, entry.item());
    forms.sheetsOf(CaseFiles.sheetsOf(evidence)).forEach(sheet -> forms.drop(sheet.id()));
    evidences.remove(evidence, clock.instant());
    timeline.note(
        subject.ref(), "certification.event.evidence_removed", List.of(asked.label()), "");
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
}
