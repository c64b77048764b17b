package tw.proteacher.certification.review;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.certification.review.ReviewQueries.EvidenceFile;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.certification.review.ReviewQueries.WishRow;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.certification.round.RoundView;

/**
 * 審查卷: everything that was handed in with a case, for those who judge it.
 *
 * @param sheets forms about the case as a whole
 * @param proofs its evidence, in the order of the round's items
 * @param wishes what was asked for again
 * @param flags what changed under it since it was handed in
 */
public record CaseFile(
    CaseHead head,
    RoundView round,
    List<Sheet> sheets,
    List<Proof> proofs,
    List<WishRow> wishes,
    List<FlagRow> flags)
    implements Serializable {
  /** Kind of a case reference that names a piece of evidence. */
  public static final String EVIDENCE = "certification.evidence";

  public CaseFile {
    sheets = List.copyOf(sheets);
    proofs = List.copyOf(proofs);
    wishes = List.copyOf(wishes);
    flags = List.copyOf(flags);
  }

  /** What it is judged by. */
  public List<RoundCriterion> criteria() {
    return round.criteria(head.tier(), head.route());
  }

  /**
   * 佐證: one performance of an item.
   *
   * @param item label of the item
   */
  public record Proof(
      long id,
      String item,
      int position,
      String partnerName,
      List<Sheet> sheets,
      List<EvidenceFile> files)
      implements Serializable {
    public Proof {
      sheets = List.copyOf(sheets);
      files = List.copyOf(files);
    }
  }
}
