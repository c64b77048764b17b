package tw.proteacher.web.operations;

import org.jspecify.annotations.Nullable;

/** What people type into the filter of the exceptions. */
final class ExceptionChoices {
  private ExceptionChoices() {}

  /** The number of a run, or null for any; a text that is no number fits no run. */
  static @Nullable Long run(String typed) {
    if (typed.isBlank()) {
      return null;
    }
    return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : Long.valueOf(0);
  }
}
