package tw.proteacher.certification.round.model;

import java.time.Instant;
import java.util.Optional;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/**
 * 截止處理: where a case goes once its time is over. The last moment still counts; with the one after
 * it what was not handed in is waived. A case that was handed in waits for its school's list until
 * that is closed, too; then it goes to the review, or out where the list does not name it.
 */
public final class ClosingPolicy {
  private ClosingPolicy() {}

  /**
   * What is known of a case.
   *
   * @param listed whether a list that was handed in names it
   */
  public record Case(ApplicationState state, PersonId person, SchoolCode school, boolean listed) {}

  /** The state the case goes to now, or empty where it stays. */
  public static Optional<ApplicationState> next(Case one, Deadlines deadlines, Instant now) {
    boolean over = deadlines.of(one.person(), one.school()).over(now);
    return switch (one.state()) {
      case DRAFT, WITHDRAWN -> over ? Optional.of(ApplicationState.WAIVED) : Optional.empty();
      case SUBMITTED, LISTED -> over ? handedIn(one, deadlines, now) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<ApplicationState> handedIn(Case one, Deadlines deadlines, Instant now) {
    if (!deadlines.round().terms().schoolList()) {
      return Optional.of(ApplicationState.FIRST_REVIEW);
    }
    if (!deadlines.ofList(one.school()).over(now)) {
      return Optional.empty();
    }
    return Optional.of(
        one.state() == ApplicationState.LISTED || one.listed()
            ? ApplicationState.FIRST_REVIEW
            : ApplicationState.NOT_LISTED);
  }
}
