package tw.proteacher.web.shell;

import java.io.Serializable;

/** One step of a progress of steps, with a remark or an empty one. */
public record Step(String label, State state, String note) implements Serializable {
  /** How far one is. */
  public enum State {
    DONE,
    CURRENT,
    AHEAD,
    BLOCKED
  }
}
