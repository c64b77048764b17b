package tw.proteacher.certification;

import java.util.EnumSet;
import java.util.Set;

/**
 * 認證申請狀態: where a case stands. What reviewers found stays hidden until the results of the stage are
 * announced, so a decided case looks like one under review until then.
 */
public enum ApplicationState {
  /** 編輯中. */
  DRAFT,
  /** 已送件. */
  SUBMITTED,
  /** 學校總表已列: handed in, and the school's list that names the person is in. */
  LISTED,
  /** 已撤回: by the applicant, who may take it up again while the round is open. */
  WITHDRAWN,
  /**
   * 視為放棄: nothing, or not what was asked for, came in time. What was never handed in comes back
   * where more time is given afterwards.
   */
  WAIVED,
  /** 未列入總表: handed in, but not on a list in time; comes back where its school has more time. */
  NOT_LISTED,
  /** 初審. */
  FIRST_REVIEW,
  /** 退回補件: a paper is missing or unreadable; a formal matter within the first review. */
  RETURNED,
  /** 修正後複審: corrected papers are asked for and then reviewed again. */
  REVISING,
  /** 複審. */
  SECOND_REVIEW,
  /** 修正後通過: corrected papers are asked for; no more review. */
  FIXING,
  /** 通過. */
  PASSED,
  /** 不通過. */
  FAILED,
  /** 申復. */
  APPEALED,
  /** 已發證. */
  CERTIFIED;

  /** The states a case may come to from this one. */
  public Set<ApplicationState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, WAIVED);
      case SUBMITTED -> EnumSet.of(LISTED, WITHDRAWN, NOT_LISTED, FIRST_REVIEW);
      case LISTED -> EnumSet.of(SUBMITTED, WITHDRAWN, FIRST_REVIEW);
      case WITHDRAWN -> EnumSet.of(DRAFT, WAIVED);
      case WAIVED -> EnumSet.of(DRAFT);
      case NOT_LISTED -> EnumSet.of(SUBMITTED);
      case FIRST_REVIEW -> EnumSet.of(RETURNED, REVISING, FIXING, PASSED, FAILED);
      case RETURNED -> EnumSet.of(FIRST_REVIEW);
      case REVISING -> EnumSet.of(SECOND_REVIEW, WAIVED);
      case SECOND_REVIEW -> EnumSet.of(FIXING, PASSED, FAILED);
      case FIXING -> EnumSet.of(PASSED, WAIVED);
      case FAILED -> EnumSet.of(APPEALED);
      case APPEALED -> EnumSet.of(FAILED, FIRST_REVIEW);
      case PASSED -> EnumSet.of(CERTIFIED);
      case CERTIFIED -> EnumSet.noneOf(ApplicationState.class);
    };
  }

  /** Whether nothing more can come of it. */
  public boolean isFinal() {
    return next().isEmpty();
  }

  /** Whether its applicant may change papers now. */
  public boolean isOpenToApplicant() {
    return this == DRAFT || this == RETURNED || this == REVISING || this == FIXING;
  }

  /** Whether reviewers judge it now. */
  public boolean isUnderReview() {
    return this == FIRST_REVIEW || this == SECOND_REVIEW;
  }
}
