package tw.proteacher.certification.filing.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetAccess;
import tw.proteacher.certification.filing.CaseFiles;
import tw.proteacher.certification.filing.Openness;
import tw.proteacher.certification.filing.model.Evidences;
import tw.proteacher.certification.model.Applications;
import tw.proteacher.shared.Finding;

/**
 * 佐證表單: when the sheets of a case may be changed. The case is locked while one is saved, so that
 * none changes behind a submission that is being checked.
 */
@ApplicationScoped
public class EvidenceSheets implements SheetAccess {
  public static final String KIND = "certification.evidence";

  @Inject private Evidences evidences;
  @Inject private Applications applications;
  @Inject private CaseFiles files;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Finding> closed(Sheet sheet) {
    long evidence = sheet.ref().id();
    Openness openness = files.openness(applications.lockOfEvidence(evidence));
    if (openness.closed() != null) {
      return Optional.of(openness.closed());
    }
    return openness.sheet(evidence, sheet.id())
        ? Optional.empty()
        : Optional.of(Finding.block("certification.filing.not_asked"));
  }

  @Override
  public Set<Long> over(Set<Long> cases) {
    return cases.isEmpty() ? Set.of() : evidences.over(cases);
  }

  @Override
  public String page(Sheet sheet) {
    return "/certification/apply/sheet.xhtml?id=" + sheet.id();
  }
}
