package tw.proteacher.certification.round;

import java.util.Map;

/** 表單日期規定 of rounds: what is shipped, unless the round says otherwise. */
public interface PaperRules {
  /** By code of the form; a form without a rule is held against nothing but completeness. */
  Map<String, PaperRule> of(long round);
}
