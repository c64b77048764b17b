package tw.proteacher.casework;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.proteacher.casework.PanelOutcome.Kind;
import tw.proteacher.shared.PersonId;

/**
 * 審查規則: reviewers judge without knowing each other's verdicts; more than half of them decide. Where
 * there is no such majority one more reviewer is asked, and after that the centre decides.
 */
public final class PanelPolicy {
  private PanelPolicy() {}

  /** What the verdicts given so far come to where {@code required} reviewers judge a case. */
  public static PanelOutcome outcome(int required, Collection<Decision> verdicts) {
    if (verdicts.size() < required) {
      return new PanelOutcome(Kind.WAITING, null, required - verdicts.size());
    }
    Map<Decision, Integer> votes = new EnumMap<>(Decision.class);
    verdicts.forEach(decision -> votes.merge(decision, 1, Integer::sum));
    for (Map.Entry<Decision, Integer> vote : votes.entrySet()) {
      if (2 * vote.getValue() > verdicts.size()) {
        return new PanelOutcome(Kind.AGREED, vote.getKey(), 0);
      }
    }
    return verdicts.size() == required
        ? new PanelOutcome(Kind.DISAGREED, null, 1)
        : new PanelOutcome(Kind.CENTRE_DECIDES, null, 0);
  }

  /** As {@link #outcome(int, Collection)}, from the seats of one stage. */
  public static PanelOutcome of(int required, Collection<Seat> stage) {
    return outcome(
        required,
        stage.stream()
            .filter(Seat::counts)
            .flatMap(seat -> Stream.ofNullable(seat.verdict()))
            .flatMap(given -> Stream.ofNullable(given.judgement().decision()))
            .toList());
  }

  /** Whether a given verdict may be taken back: only while nobody could read the others'. */
  public static boolean mayTakeBack(int required, Collection<Seat> stage) {
    return of(required, stage).kind() == Kind.WAITING;
  }

  /**
   * The seats of one stage as one of its reviewers may see them: others' verdicts only when the own
   * one is given and all that the stage needs are in. A draft is for its writer alone.
   */
  public static List<Seat> shownTo(PersonId reader, int required, Collection<Seat> stage) {
    boolean own = stage.stream().anyMatch(seat -> seat.reviewer().equals(reader) && seat.counts());
    boolean open = own && !mayTakeBack(required, stage);
    return stage.stream()
        .map(
            seat -> seat.reviewer().equals(reader) || (open && seat.counts()) ? seat : seat.blind())
        .toList();
  }

  /** The seats as the centre sees them: what was given, no drafts. */
  public static List<Seat> shownToCentre(Collection<Seat> seats) {
    return seats.stream().map(seat -> seat.hasGiven() ? seat : seat.blind()).toList();
  }
}
