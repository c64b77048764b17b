package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import tw.proteacher.directory.PersonsMerged;
import tw.proteacher.persistence.directory.MergedRows;
import tw.proteacher.persistence.jdbc.Db;

/** Messages, papers and the sheets of cases follow a merged person. */
@ApplicationScoped
class MergedPapers {
  private static final String[] MOVES = {
    "update notices.message set recipient = :kept where recipient = :gone",
    "update notices.stored_file set owner_person = :kept where owner_person = :gone",
    """
    update casework.form_sheet set owner_id = :kept
     where owner_id = :gone and partner_id is distinct from :kept
    """,
    """
    update casework.form_sheet set partner_id = :kept
     where partner_id = :gone and owner_id <> :kept
    """,
  };

  @Inject private Db db;
  @Inject private Clock clock;

  /** For the container. */
  MergedPapers() {}

  /** For tests. */
  MergedPapers(Db db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void follow(@Observes PersonsMerged merged) {
    MergedRows.move(db, merged, clock.instant(), MOVES);
  }
}
