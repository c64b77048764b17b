package tw.proteacher.casework;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 歷程紀錄: one thing that happened to a case.
 *
 * @param actor who did it, or null for the platform itself
 * @param actorName their name, or empty
 */
public record TimelineEntry(
    Instant at,
    @Nullable PersonId actor,
    String actorName,
    String event,
    List<String> facts,
    String remark)
    implements Serializable {
  public TimelineEntry {
    facts = List.copyOf(facts);
  }
}
