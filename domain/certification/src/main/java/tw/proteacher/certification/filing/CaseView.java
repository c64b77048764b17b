package tw.proteacher.certification.filing;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.TimelineEntry;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.CaseStep;
import tw.proteacher.certification.filing.progress.ItemProgress;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;

/**
 * 認證申請 in full, as its pages show it.
 *
 * @param candidacy what was found about the person: now while it is a draft, else at submission
 * @param hours the same about the hours
 * @param papers what was found now about the papers that may be changed
 * @param openness what may be changed now, and what is asked for
 */
public record CaseView(
    Head head,
    RoundView round,
    List<CaseStep> steps,
    List<ItemProgress> items,
    List<Finding> candidacy,
    List<Finding> hours,
    List<PaperFinding> papers,
    Openness openness,
    List<TimelineEntry> history)
    implements Serializable {

  /**
   * What the case is.
   *
   * @param closes until when this person may hand it in
   * @param dueAt until when papers or an appeal are due, or null
   * @param mine whether the caller is the applicant
   */
  public record Head(
      long id,
      long version,
      PersonId person,
      String personName,
      String schoolName,
      Tier tier,
      @Nullable Integer route,
      ApplicationState state,
      @Nullable String receipt,
      @Nullable Instant submittedAt,
      Instant closes,
      @Nullable Instant dueAt,
      String remark,
      boolean mine)
      implements Serializable {}

  public CaseView {
    steps = List.copyOf(steps);
    items = List.copyOf(items);
    candidacy = List.copyOf(candidacy);
    hours = List.copyOf(hours);
    papers = List.copyOf(papers);
    history = List.copyOf(history);
  }

  /** Whether nothing stands in the way of handing it in. */
  public boolean ready() {
    return openness.closed() == null && blocking().isEmpty();
  }

  /** Whether it was given back for papers that can still be corrected. */
  public boolean toCorrect() {
    return openness.closed() == null && !openness.draft();
  }

  /** What stands in the way. */
  public List<Finding> blocking() {
    List<Finding> all = new ArrayList<>(candidacy);
    all.addAll(hours);
    papers.forEach(finding -> all.add(finding.finding()));
    return all.stream().filter(Finding::blocks).toList();
  }

  public Optional<ItemProgress> item(String code) {
    return items.stream().filter(one -> one.item().code().equals(code)).findFirst();
  }

  public Optional<Performance> performance(long id) {
    return items.stream()
        .flatMap(item -> item.performances().stream())
        .filter(one -> one.id() == id)
        .findFirst();
  }

  /** What is to be corrected in one sheet. */
  public List<CorrectionWish> wishesFor(Sheet sheet) {
    return openness.wishes().stream()
        .filter(wish -> wish.sheet() != null && wish.sheet() == sheet.id())
        .toList();
  }

  /** What was found about one performance. */
  public List<Finding> findings(Performance performance) {
    return papers.stream()
        .filter(finding -> finding.evidence() == performance.id())
        .map(PaperFinding::finding)
        .toList();
  }
}
