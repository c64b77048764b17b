package tw.proteacher.training.correction.model;

/** 更正案件典藏. */
public interface CorrectionCases {
  /** Refused with NotFound when there is none. */
  CorrectionCase get(long id);

  /** Keeps a new one and gives it its number. */
  long add(CorrectionCase filed);
}
