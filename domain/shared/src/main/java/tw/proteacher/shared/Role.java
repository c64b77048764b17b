package tw.proteacher.shared;

/** 角色: what a person may be granted, always together with a scope. */
public enum Role {
  /** 教師: everybody with a membership; scope is the person. */
  TEACHER,
  /** 學校承辦人; scope is the school. */
  SCHOOL_OFFICER,
  /** 校長; scope is the school. */
  PRINCIPAL,
  /** 教專中心; scope is the county. */
  COUNTY_CENTRE,
  /** 審查委員; scope is the county or the nation. */
  REVIEWER,
  /** 輔導員 (到校諮詢輔導); scope is the county. */
  ADVISER,
  /** 教學輔導教師; scope is the school. */
  MENTOR,
  /** 全國中心; scope is the nation. */
  NATIONAL_CENTRE,
  /** 系統維運; scope is the nation. */
  OPERATOR
}
