package tw.proteacher.certification.review;

import java.io.Serializable;
import java.util.List;
import tw.proteacher.certification.review.ReviewQueries.CaseHead;
import tw.proteacher.shared.PersonId;

/**
 * 指派預覽: who would get which cases, before anybody does.
 *
 * @param cases what is dealt
 * @param hands how many each reviewer would get
 * @param lacking cases for which not enough reviewers are left
 */
public record AssignmentPreview(List<Dealt> cases, List<Hand> hands, List<Lacking> lacking)
    implements Serializable {
  public AssignmentPreview {
    cases = List.copyOf(cases);
    hands = List.copyOf(hands);
    lacking = List.copyOf(lacking);
  }

  /** A case and who would judge it. */
  public record Dealt(CaseHead head, List<PersonId> reviewers, List<String> names)
      implements Serializable {}

  /**
   * A reviewer's share.
   *
   * @param before cases to judge so far
   * @param more cases that would come
   */
  public record Hand(PersonId reviewer, String name, int before, int more) implements Serializable {
    public int after() {
      return before + more;
    }
  }

  /** A case that stays short of reviewers. */
  public record Lacking(CaseHead head, int missing) implements Serializable {}

  /** What is to be confirmed. */
  public List<Proposal> proposals() {
    return cases.stream()
        .flatMap(
            dealt -> dealt.reviewers().stream().map(one -> new Proposal(dealt.head().id(), one)))
        .toList();
  }
}
