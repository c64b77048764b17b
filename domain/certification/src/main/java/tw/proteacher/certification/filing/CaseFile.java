package tw.proteacher.certification.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.certification.filing.model.BeginPolicy;
import tw.proteacher.certification.filing.model.CaseContents;
import tw.proteacher.certification.filing.model.Papers;
import tw.proteacher.certification.filing.model.Standing;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.model.CertificationApplication;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;

/** 案卷: a case with everything it is held against, as of one moment. */
record CaseFile(
    CertificationApplication application,
    CaseContents.Contents contents,
    Standing standing,
    Papers papers,
    List<PaperFinding> findings) {

  RoundView round() {
    return contents.opening().round();
  }

  OpenPeriod period() {
    return contents.opening().period();
  }

  /** Everything the rules say about handing it in at a moment. */
  List<Finding> verdict(Instant now) {
    List<Finding> all = new ArrayList<>(BeginPolicy.opening(round(), period(), now));
    all.addAll(standing.candidacy());
    all.addAll(standing.hours());
    findings.forEach(finding -> all.add(finding.finding()));
    return all;
  }
}
