package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.List;
import tw.proteacher.certification.filing.CorrectionWish;

/** 修正要求, as a collection. */
public interface Wishes {
  /** What is still to be corrected in a case, in the order of its papers. */
  List<CorrectionWish> open(long application);

  void settle(long application, Instant now);
}
