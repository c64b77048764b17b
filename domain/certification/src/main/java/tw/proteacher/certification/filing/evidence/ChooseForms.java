package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import tw.proteacher.casework.Forms;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.Timeline;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 選用紀錄表: which of the forms that stand beside each other are filled in for a performance. */
@ApplicationScoped
@Transactional
public class ChooseForms {
  @Inject private Evidences evidences;
  @Inject private EvidenceForms evidenceForms;
  @Inject private Forms forms;
  @Inject private Timeline timeline;

  /** Other forms for a performance; what stood in those that go is thrown away. */
  @UseCase(
      roles = {Role.TEACHER, Role.SCHOOL_OFFICER},
      audit = "certification.evidence.choose_forms")
  public void choose(long evidence, Collection<String> wanted) {
    Evidences.Entry entry = evidences.get(evidence);
    CertificationApplication subject = evidenceForms.draft(entry.application());
    RoundItem item = evidenceForms.item(subject, entry.item());
    List<String> asked = evidenceForms.of(subject, item).with(wanted);
    List<Sheet> before = forms.sheetsOf(CaseFiles.sheetsOf(evidence));
    before.stream()
        .filter(sheet -> !asked.contains(sheet.template().code()))
        .forEach(sheet -> forms.drop(sheet.id()));
    List<String> kept = before.stream().map(sheet -> sheet.template().code()).toList();
    evidenceForms.open(
        subject,
        evidence,
        asked.stream().filter(code -> !kept.contains(code)).toList(),
        entry.partner());
    timeline.note(subject.ref(), "certification.event.forms_chosen", List.of(item.label()), "");
  }
}
