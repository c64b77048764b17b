package tw.proteacher.certification.pipeline;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.shared.Slice;

/** 辦理進度 of one round. */
public interface PipelineQueries {
  /**
   * Which cases to see.
   *
   * @param state name of a state, empty for all
   * @param school school code, empty for all
   * @param overdue only those whose papers were due before now
   */
  record CaseFilter(String state, String school, boolean overdue) implements Serializable {}

  /**
   * One case.
   *
   * @param seats reviewers who hold it in the running stage
   * @param verdicts how many of them have judged
   */
  record CaseLine(
      long id,
      String name,
      String school,
      String schoolName,
      Tier tier,
      ApplicationState state,
      String receipt,
      @Nullable Instant submittedAt,
      @Nullable Instant dueAt,
      int seats,
      int verdicts)
      implements Serializable {}

  /**
   * One school that has something in the round.
   *
   * @param list where its list stands, or null while nobody began one
   * @param named people on the list
   * @param drafts cases that are not handed in
   * @param handedIn cases that were handed in, whatever became of them
   */
  record SchoolLine(
      String school,
      String name,
      @Nullable SchoolListState list,
      @Nullable Instant handedInAt,
      int named,
      int drafts,
      int handedIn)
      implements Serializable {}

  /**
   * A round in figures.
   *
   * @param cases how many cases stand in each state; states without any are left out
   * @param overdue cases whose papers were due before now and are not in
   */
  record Figures(Map<ApplicationState, Long> cases, long overdue) implements Serializable {}

  Figures figures(long round, Instant now);

  /** Those that handed no list in first, then by code. */
  List<SchoolLine> schools(long round);

  Slice<CaseLine> cases(long round, CaseFilter filter, Instant now, int first, int size);
}
