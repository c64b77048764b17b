package tw.proteacher.certification.round.model;

import java.util.Map;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.PaperRules;

/** 表單日期規定 of rounds, to change; the caller holds the round. */
public interface KeptPaperRules extends PaperRules {
  /** What a round begins with, by code of the form. */
  Map<String, PaperRule> shipped();

  /** Lets a round say otherwise about a form. */
  void keep(long round, PaperRule rule);

  /** Back to what is shipped. */
  void drop(long round, String form);

  /** What an earlier round said otherwise, the next one says too. */
  void copy(long from, long to);
}
