package tw.proteacher.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.certification.ApplicationState;

/** certification/states.xhtml: the life of a case, read from the code that guards it. */
@Named
@RequestScoped
public class FilingStatesPage {
  /** A state with where it leads. */
  public record StateRow(ApplicationState state, List<ApplicationState> next) {
    public StateRow {
      next = List.copyOf(next);
    }
  }

  public List<StateRow> getStates() {
    return Arrays.stream(ApplicationState.values())
        .map(state -> new StateRow(state, List.copyOf(state.next())))
        .toList();
  }
}
