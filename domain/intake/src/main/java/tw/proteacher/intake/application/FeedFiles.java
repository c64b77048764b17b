package tw.proteacher.intake.application;

import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/**
 * 暫停檔案的決定: what an operator decides about a file that the brake stopped. Takes part in the caller's
 * transaction; the next run acts on it. Who decided is null for the operations API, whose callers
 * are no persons.
 */
public interface FeedFiles {
  /** Lets the file through; {@code RuleViolation intake.file.not_held} if it is not held. */
  void release(long fileId, String reason, @Nullable PersonId by);

  /** The file is not to be taken; {@code RuleViolation intake.file.not_held} if it is not held. */
  void refuse(long fileId, String reason, @Nullable PersonId by);
}
