package tw.proteacher.casework;

import java.util.List;

/**
 * 案件歷程: who did what to a case and when, for its owner to read. An entry is written in the running
 * transaction and is never changed.
 */
public interface Timeline {
  /**
   * Notes that the caller (or the platform itself) did something now.
   *
   * @param event code of a sentence in the bundle of the context, such as {@code
   *     certification.event.submitted}
   * @param facts what stands in the places {0}, {1}, … of the sentence
   * @param remark what a person wrote, or empty
   */
  void note(CaseRef about, String event, List<String> facts, String remark);

  /** Everything that happened to a case, oldest first. */
  List<TimelineEntry> of(CaseRef about);
}
