package tw.proteacher.certification.filing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.filing.progress.CaseStep;
import tw.proteacher.certification.filing.progress.ItemProgress;
import tw.proteacher.certification.filing.progress.PaperFinding;
import tw.proteacher.certification.filing.progress.StepKind;
import tw.proteacher.certification.filing.progress.StepState;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.shared.Finding;

/** 進度: how far a case is, step by step, from the same findings that decide at submission. */
public final class Progress {
  private Progress() {}

  public static List<ItemProgress> items(Papers papers, List<PaperFinding> findings) {
    Set<Long> faulty =
        findings.stream().map(PaperFinding::evidence).collect(Collectors.toUnmodifiableSet());
    return papers.items().stream().map(item -> item(item, papers.of(item), faulty)).toList();
  }

  private static ItemProgress item(RoundItem item, List<Performance> shown, Set<Long> faulty) {
    List<StepState> states = shown.stream().map(one -> state(one, faulty)).toList();
    int done = (int) states.stream().filter(StepState.DONE::equals).count();
    return new ItemProgress(item, whole(states, item.minimum()), done, shown);
  }

  /** A performance whose sheets are all done may still not fit the rules. */
  private static StepState state(Performance one, Set<Long> faulty) {
    StepState state = one.state();
    return state == StepState.DONE && faulty.contains(one.id()) ? StepState.BLOCKED : state;
  }

  private static StepState whole(List<StepState> states, int minimum) {
    if (states.contains(StepState.RETURNED)) {
      return StepState.RETURNED;
    }
    if (states.contains(StepState.BLOCKED)) {
      return StepState.BLOCKED;
    }
    boolean enough = states.size() >= minimum;
    if (enough && states.stream().allMatch(StepState.DONE::equals)) {
      return StepState.DONE;
    }
    if (enough
        && states.stream().allMatch(one -> one == StepState.DONE || one == StepState.WAITING)) {
      return StepState.WAITING;
    }
    return states.stream().allMatch(StepState.UNTOUCHED::equals)
        ? StepState.UNTOUCHED
        : StepState.INCOMPLETE;
  }

  public static List<CaseStep> steps(
      ApplicationState state,
      Standing standing,
      List<ItemProgress> items,
      List<PaperFinding> findings) {
    List<CaseStep> steps = new ArrayList<>();
    steps.add(rules(StepKind.CANDIDACY, standing.candidacy()));
    if (!standing.hours().isEmpty()) {
      steps.add(rules(StepKind.HOURS, standing.hours()));
    }
    steps.add(practice(items));
    steps.add(evidence(items));
    steps.add(check(steps, findings));
    steps.add(new CaseStep(StepKind.SUBMIT, submitted(state), 0, 0));
    return steps;
  }

  private static CaseStep rules(StepKind kind, List<Finding> findings) {
    int met = (int) findings.stream().filter(finding -> !finding.blocks()).count();
    return new CaseStep(
        kind, met == findings.size() ? StepState.DONE : StepState.BLOCKED, met, findings.size());
  }

  private static CaseStep practice(List<ItemProgress> items) {
    int asked = 0;
    int shown = 0;
    for (ItemProgress one : items) {
      asked += one.item().minimum();
      shown += Math.min(one.item().minimum(), one.performances().size());
    }
    return new CaseStep(StepKind.PRACTICE, far(shown, asked), shown, asked);
  }

  private static StepState far(int done, int asked) {
    if (done >= asked) {
      return StepState.DONE;
    }
    return done == 0 ? StepState.UNTOUCHED : StepState.INCOMPLETE;
  }

  private static CaseStep evidence(List<ItemProgress> items) {
    List<StepState> states = items.stream().map(ItemProgress::state).toList();
    int done = (int) states.stream().filter(StepState.DONE::equals).count();
    return new CaseStep(StepKind.EVIDENCE, whole(states, items.size()), done, items.size());
  }

  private static CaseStep check(List<CaseStep> before, List<PaperFinding> findings) {
    int open = findings.size() + (int) before.stream().filter(Progress::blocked).count();
    boolean begun =
        before.stream()
            .anyMatch(
                step -> step.kind() == StepKind.PRACTICE && step.state() != StepState.UNTOUCHED);
    boolean ready = open == 0;
    StepState state = ready ? StepState.DONE : begun ? StepState.INCOMPLETE : StepState.UNTOUCHED;
    return new CaseStep(StepKind.CHECK, state, 0, open);
  }

  private static boolean blocked(CaseStep step) {
    return step.state() == StepState.BLOCKED && step.kind().compareTo(StepKind.PRACTICE) < 0;
  }

  private static StepState submitted(ApplicationState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> StepState.UNTOUCHED;
      case RETURNED, REVISING, FIXING -> StepState.RETURNED;
      case WAIVED, NOT_LISTED -> StepState.BLOCKED;
      default -> StepState.DONE;
    };
  }
}
