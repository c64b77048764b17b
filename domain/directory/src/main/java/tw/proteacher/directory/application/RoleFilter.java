package tw.proteacher.directory.application;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Role;

/** Which role grants to list. */
public record RoleFilter(State state, @Nullable Role role) implements Serializable {
  /** Where they stand. */
  public enum State {
    /** 待核准. */
    WAITING,
    /** 生效中. */
    IN_FORCE,
    /** 應複核: the yearly look is due. */
    REVIEW_DUE,
    /** 已結束: refused, withdrawn or ended. */
    PAST
  }
}
