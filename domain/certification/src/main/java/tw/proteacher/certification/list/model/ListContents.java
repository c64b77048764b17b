package tw.proteacher.certification.list.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.OpenPeriod;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListEntry;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.SchoolCode;

/** 總表內容: a school's list with the round and the counts it is held against, read at once. */
public interface ListContents {
  /**
   * What a school's list says in a round.
   *
   * @param period when this school may hand it in, its extension included
   * @param counted as {@link Recommendations#counted}, by tier; a tier without anybody is not in it
   * @param list the list itself, or null while nobody began it
   */
  record Contents(
      RoundView round,
      OpenPeriod period,
      Map<Tier, Integer> counted,
      @Nullable Kept list,
      List<ListEntry> entries,
      List<TimelineEntry> history) {}

  /**
   * The list as it is kept.
   *
   * @param minutesFile the minutes that were uploaded, or null
   */
  record Kept(
      CaseRef ref,
      SchoolListState state,
      @Nullable LocalDate meetingOn,
      @Nullable String minutesFile,
      @Nullable Instant principalAt,
      @Nullable Instant handedInAt,
      long version) {}

  /** Refused with NotFound when there is no such round or school. */
  Contents of(long round, SchoolCode school);

  /** In every published round of the school's county and of the ministry, newest first. */
  List<Contents> announced(SchoolCode school);
}
