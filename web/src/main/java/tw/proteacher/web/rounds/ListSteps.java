package tw.proteacher.web.rounds;

import java.util.ArrayList;
import java.util.List;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.SchoolListView;
import tw.proteacher.web.shell.Step;
import tw.proteacher.web.shell.Texts;

/** 總表流程: the steps of a school's list, with the one that is next. */
final class ListSteps {
  private final List<Step> steps = new ArrayList<>();
  private final Texts texts;
  private boolean reached;

  private ListSteps(Texts texts) {
    this.texts = texts;
  }

  static List<Step> of(SchoolListView list, Texts texts) {
    ListSteps steps = new ListSteps(texts);
    boolean handedIn = list.state() == SchoolListState.HANDED_IN;
    steps.add("list.step.people", !list.entries().isEmpty());
    if (list.meetingAsked()) {
      boolean minutes = list.minutes() != null || !list.round().terms().minutesRequired();
      steps.add("list.step.meeting", list.meetingOn() != null && minutes);
      steps.add("list.step.principal", handedIn || list.principalAt() != null);
    }
    steps.add("list.step.print", handedIn || list.printed() != null);
    steps.add("list.step.hand_in", handedIn);
    return steps.steps;
  }

  private void add(String code, boolean done) {
    Step.State state = Step.State.AHEAD;
    if (done && !reached) {
      state = Step.State.DONE;
    } else if (!reached) {
      state = Step.State.CURRENT;
      reached = true;
    }
    steps.add(new Step(texts.get(code), state, ""));
  }
}
