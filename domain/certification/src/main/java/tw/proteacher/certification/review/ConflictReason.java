package tw.proteacher.certification.review;

/** 迴避事由: why somebody must not judge a case. */
public enum ConflictReason {
  /** 本人. */
  SELF,
  /** 同校服務. */
  SCHOOL,
  /** 輔導、觀課或社群夥伴: named in evidence of one of the two. */
  PARTNER,
  /** 自行聲明迴避. */
  DECLARED,
  /** 曾審查本案: whoever judged a case does not judge it again after an appeal. */
  JUDGED;

  /** Code of the sentence that refuses an assignment. */
  public String code() {
    return switch (this) {
      case SELF -> "certification.review.conflict_self";
      case SCHOOL -> "certification.review.conflict_school";
      case PARTNER -> "certification.review.conflict_partner";
      case DECLARED -> "certification.review.conflict_declared";
      case JUDGED -> "certification.review.conflict_judged";
    };
  }
}
