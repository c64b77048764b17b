package tw.proteacher.certification.filing.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;

/**
 * 申請資格: how an applicant stands in a round.
 *
 * @param candidacy what he must be or hold
 * @param hours what he must have attended; empty where the round asks for none
 * @param ruleSet the rules that were applied, or null where there are none
 * @param practiceFrom the first day on which a performance may lie
 */
public record Standing(
    List<Finding> candidacy, List<Finding> hours, @Nullable Long ruleSet, LocalDate practiceFrom) {
  public Standing {
    candidacy = List.copyOf(candidacy);
    hours = List.copyOf(hours);
  }
}
