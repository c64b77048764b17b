package tw.proteacher.training.correction.model;

/** 更正案件典藏. */
public interface CorrectionCases {
  /** Refused with NotFound when there is none; the version guards against a lost change. */
  CorrectionCase get(long id, long version);

  /** Keeps a new one and gives it its number. */
  long add(CorrectionCase filed);
}
