package tw.proteacher.certification.list.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Finding;

/** 總表檢核: what a school's list still lacks. */
public final class ListPolicy {
  private ListPolicy() {}

  /**
   * What is known of a list.
   *
   * @param people how many lines it has
   * @param meetingAsked whether the rules of one of its tiers ask for a meeting and the principal
   * @param minutesAsked whether the round wants the minutes of that meeting
   */
  public record State(
      int people,
      boolean meetingAsked,
      boolean minutesAsked,
      @Nullable LocalDate meetingOn,
      boolean minutes,
      boolean confirmed,
      boolean printed) {}

  /** Before the principal confirms. */
  public static List<Finding> beforeConfirming(State list) {
    List<Finding> findings = new ArrayList<>();
    if (list.people() == 0) {
      findings.add(Finding.block("certification.list.nobody"));
    }
    if (list.meetingAsked() && list.meetingOn() == null) {
      findings.add(Finding.block("certification.list.meeting_missing"));
    }
    if (list.meetingAsked() && list.minutesAsked() && !list.minutes()) {
      findings.add(Finding.block("certification.list.minutes_missing"));
    }
    return findings;
  }

  /** Whether the rules ask for the principal, and nothing keeps him from confirming. */
  public static boolean isForPrincipal(State list) {
    return list.meetingAsked() && !list.confirmed() && beforeConfirming(list).isEmpty();
  }

  /** Before it is handed in. */
  public static List<Finding> beforeHandingIn(State list) {
    List<Finding> findings = beforeConfirming(list);
    if (list.meetingAsked() && !list.confirmed()) {
      findings.add(Finding.block("certification.list.principal_missing"));
    }
    if (!list.printed()) {
      findings.add(Finding.block("certification.list.print_first"));
    }
    return findings;
  }
}
