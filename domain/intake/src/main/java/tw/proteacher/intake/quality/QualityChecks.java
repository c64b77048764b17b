package tw.proteacher.intake.quality;

import java.util.List;

/** Asks the questions and remembers the answers. */
public interface QualityChecks {
  List<String> codes();

  /**
   * Asks one question in a read-only transaction of its own with a time limit, and keeps the
   * answer. A question that cannot be answered is an answer too.
   */
  void ask(String code);

  /** The newest answers, in the order of the checks. */
  List<QualityFinding> answers();
}
