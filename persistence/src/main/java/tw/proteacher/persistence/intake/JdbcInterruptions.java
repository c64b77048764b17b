package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Stream;
import tw.proteacher.intake.runs.Interruptions;

/** Reads it from the SQLSTATE. */
@ApplicationScoped
class JdbcInterruptions implements Interruptions {
  private static final int DEEPEST = 50;

  @Override
  public boolean isCauseOf(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(cause -> cause instanceof SQLException fault && isPassing(fault));
  }

  /**
   * Class 08 connection exception, 57P operator intervention, 40 rolled back because of what others
   * did at the same moment; a closed pool gives no state.
   */
  private static boolean isPassing(SQLException fault) {
    String state = fault.getSQLState();
    return state == null
        || state.startsWith("08")
        || state.startsWith("57P")
        || state.startsWith("40");
  }
}
