package tw.proteacher.shared;

import org.jspecify.annotations.Nullable;

/**
 * 稽核紀錄: who did what to what, and how it ended.
 *
 * @param event stable name from {@link UseCase#audit()}
 * @param outcome done or denied
 * @param caller who
 * @param target {@code type:id} of the object, or empty
 * @param subject the person whose data it is, if it is a person's
 */
public record AuditEntry(
    String event, Outcome outcome, Caller caller, String target, @Nullable PersonId subject) {
  /** How a use case ended. */
  public enum Outcome {
    DONE,
    DENIED
  }
}
