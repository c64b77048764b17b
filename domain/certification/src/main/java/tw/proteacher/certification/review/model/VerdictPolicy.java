package tw.proteacher.certification.review.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.Rating;
import tw.proteacher.casework.Seat;
import tw.proteacher.casework.Verdict;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.shared.Finding;

/** 審查意見檢核: when a verdict is complete, and what several come to in words. */
public final class VerdictPolicy {
  private VerdictPolicy() {}

  /**
   * What is missing or does not fit in a judgement that is to be given.
   *
   * @param lastStage whether no second review can follow
   */
  public static List<Finding> check(
      Judgement judgement, List<RoundCriterion> criteria, boolean lastStage) {
    List<Finding> findings = new ArrayList<>();
    for (RoundCriterion criterion : criteria) {
      if (!judgement.ratings().containsKey(criterion.position())) {
        findings.add(
            Finding.block(
                "certification.verdict.unrated", criterion.position(), criterion.label()));
      }
    }
    Decision decision = judgement.decision();
    if (decision == null) {
      findings.add(Finding.block("certification.verdict.undecided"));
      return findings;
    }
    if (decision == Decision.REVISE && lastStage) {
      findings.add(Finding.block("certification.application.revise_once"));
    }
    if (decision == Decision.PASS && judgement.ratings().containsValue(Rating.UNMET)) {
      findings.add(Finding.block("certification.verdict.unmet_passes"));
    }
    if (decision != Decision.PASS && judgement.remark().isEmpty()) {
      findings.add(Finding.block("certification.verdict.remark_missing"));
    }
    return findings;
  }

  /** What those who found {@code decision} wrote, for the applicant to read. */
  public static String remarks(Decision decision, Collection<Seat> stage) {
    return stage.stream()
        .filter(Seat::counts)
        .flatMap(seat -> Stream.ofNullable(seat.verdict()))
        .map(Verdict::judgement)
        .filter(judgement -> judgement.decision() == decision)
        .map(Judgement::remark)
        .filter(remark -> !remark.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n\n"));
  }
}
