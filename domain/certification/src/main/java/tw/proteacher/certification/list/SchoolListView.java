package tw.proteacher.certification.list;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.casework.StampedCopy;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.SchoolCode;

/**
 * 學校認證總表 as a page shows it; a list that nobody began is an empty draft.
 *
 * @param period until when it may be handed in
 * @param open whether that is now
 * @param minutes the minutes that were uploaded, or null
 * @param printed the newest print if it says what the list says now, else null
 * @param stamped the stamped copy that came back, or null
 * @param missing what stands in the way of handing it in, apart from the stamped copy
 * @param version -1 while nobody began it
 */
public record SchoolListView(
    RoundView round,
    SchoolCode school,
    String schoolName,
    int establishment,
    SchoolListState state,
    OpenPeriod period,
    boolean open,
    @Nullable LocalDate meetingOn,
    @Nullable StoredFileCard minutes,
    @Nullable Instant principalAt,
    @Nullable Instant handedInAt,
    List<ListEntry> entries,
    List<TierRule> rules,
    @Nullable PrintedCopy printed,
    @Nullable StampedCopy stamped,
    List<Finding> missing,
    List<TimelineEntry> history,
    long version)
    implements Serializable {
  public SchoolListView {
    entries = List.copyOf(entries);
    rules = List.copyOf(rules);
    missing = List.copyOf(missing);
    history = List.copyOf(history);
  }

  /** Those named for one tier. */
  public List<ListEntry> entries(Tier tier) {
    return entries.stream().filter(one -> one.tier() == tier).toList();
  }

  /** Whether a meeting and the principal are asked for by the rules of somebody on the list. */
  public boolean meetingAsked() {
    return rules.stream().anyMatch(rule -> rule.meeting() && !entries(rule.tier()).isEmpty());
  }
}
