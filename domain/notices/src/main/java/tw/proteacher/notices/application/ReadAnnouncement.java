package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import tw.proteacher.notices.application.NewsQueries.NewsItem;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.UseCase;

/** 閱讀公告: one announcement that is published and concerns the caller. */
@ApplicationScoped
@Transactional
public class ReadAnnouncement {
  @Inject private NewsQueries news;
  @Inject private Readers readers;
  @Inject private Clock clock;

  @UseCase(everyone = true, audit = "notices.announcement.read", reads = true, scoped = false)
  public NewsItem read(long id) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return news.published(id, readers.caller(), now)
        .or(() -> news.published(id, Readership.PUBLIC, now))
        .orElseThrow(() -> new NotFound("announcement", id));
  }
}
