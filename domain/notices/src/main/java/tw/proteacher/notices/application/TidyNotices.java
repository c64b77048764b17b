package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.NoticesUpkeep;

/** 例行整理: files are kept a day after their last use ended, so that no running work loses one. */
@ApplicationScoped
public class TidyNotices implements NoticesUpkeep {
  @Inject private FileShelf shelf;
  @Inject private Clock clock;

  @Override
  @Transactional
  public int tidy() {
    return shelf.discardUnused(OffsetDateTime.now(clock).minusDays(1));
  }
}
