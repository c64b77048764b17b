package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FieldKind;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Forms;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.Openness;
import tw.proteacher.certification.filing.model.FormsToFill;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.PaperRules;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

/** 佐證承辦: what the use cases of a performance share: its draft, its item, its forms. */
@ApplicationScoped
class EvidenceForms {
  @Inject private Applications applications;
  @Inject private CaseFiles files;
  @Inject private PaperRules rules;
  @Inject private Rounds rounds;
  @Inject private Forms forms;

  /** A draft within the caller's reach; nobody else changes it until the transaction ends. */
  CertificationApplication draft(long application) {
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

  RoundItem item(CertificationApplication subject, String code) {
    return rounds.get(subject.roundId()).items(subject.tier()).stream()
        .filter(one -> one.code().equals(code) && one.isAskedOf(subject.route()))
        .findFirst()
        .orElseThrow(() -> new NotFound("practice item", code));
  }

  FormsToFill of(CertificationApplication subject, RoundItem item) {
    return new FormsToFill(item, rules.of(subject.roundId()));
  }

  /** Begins sheets of a performance; a form that the authority leaves out is left out. */
  void open(
      CertificationApplication subject,
      long evidence,
      List<String> codes,
      @Nullable PersonId partner) {
    RoundView round = rounds.get(subject.roundId());
    for (FormTemplate form : forms.inForce(codes, round.authority(), round.schoolYear())) {
      forms.open(
          form.id(),
          CaseFiles.sheetsOf(evidence),
          subject.person(),
          namesPartner(form) ? partner : null);
    }
  }

  /** A form that does not name the other person is not theirs to confirm. */
  static boolean namesPartner(FormTemplate form) {
    return form.fields().stream()
        .anyMatch(
            field -> field.kind() == FieldKind.PERSON && field.side() == FormField.Side.PARTNER);
  }
}
