package tw.proteacher.persistence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.application.FeedFiles;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;

/** Decisions about held files, in the operator's transaction. */
@ApplicationScoped
class JdbcFeedFiles implements FeedFiles {
  private static final String DECIDE =
      """
      update intake.feed_file
         set status = ?, reason = 'OPERATOR', decision_reason = ?, decided_by = ?, decided_at = now()
       where id = ? and status = 'HELD'
      """;

  @Inject private Db db;

  /** For the container. */
  JdbcFeedFiles() {}

  JdbcFeedFiles(Db db) {
    this.db = db;
  }

  @Override
  public void release(long fileId, String reason, @Nullable PersonId by) {
    decide("RELEASED", fileId, reason, by);
  }

  @Override
  public void refuse(long fileId, String reason, @Nullable PersonId by) {
    decide("REFUSED", fileId, reason, by);
  }

  private void decide(String status, long fileId, String reason, @Nullable PersonId by) {
    if (db.update(DECIDE, status, reason, by == null ? null : by.value(), fileId) == 0) {
      throw new RuleViolation("intake.file.not_held");
    }
  }
}
