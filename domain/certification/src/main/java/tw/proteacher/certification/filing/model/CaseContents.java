package tw.proteacher.certification.filing.model;

import java.util.List;
import java.util.Map;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.filing.CorrectionWish;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.Rounds;
import tw.proteacher.shared.Finding;

/** 案卷內容: what is kept beside a case, and the round it is held against, read at once. */
public interface CaseContents {
  /**
   * The contents of one case.
   *
   * @param opening the round as it is for the applicant
   * @param paperRules what the round says about its forms, by form
   * @param schoolName of the school it is filed from, or empty
   * @param performances those that stand, by item and number
   * @param files those that stand, oldest first
   * @param elsewhere what other cases of the same person show that were handed in and not given up
   *     or turned down; once the case itself is handed in, only those that came before it
   * @param wishes what is still to be corrected, in the order of its papers
   * @param found what the rules said at the last submission, facts read back as text
   * @param history what happened to it so far
   */
  record Contents(
      Rounds.Opening opening,
      Map<String, PaperRule> paperRules,
      String personName,
      String schoolName,
      List<Evidences.Entry> performances,
      List<EvidenceFile> files,
      List<Evidences.Shown> elsewhere,
      List<CorrectionWish> wishes,
      List<Finding> found,
      List<TimelineEntry> history) {}

  /** Refused with NotFound when there is no such case. */
  Contents of(long application);
}
