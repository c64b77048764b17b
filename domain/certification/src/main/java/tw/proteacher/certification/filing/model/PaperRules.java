package tw.proteacher.certification.filing.model;

import java.util.Map;

/** 表單日期規定, as a collection. */
public interface PaperRules {
  /** By code of the form; a form without a rule is held against nothing but completeness. */
  Map<String, PaperRule> byForm();
}
